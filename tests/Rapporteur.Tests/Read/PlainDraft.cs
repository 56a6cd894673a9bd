using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read;

/// <summary>A draft cut by rules of thumb, for passes that need tokens and sentences but no tags.</summary>
internal static class PlainDraft
{
    public static Draft Of(string text, DateRange? published = null)
    {
        var draft = new Draft(Report.FromText(text, "test") with { Published = published });
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        int paragraph = 0, first = 0, at = 0;
        foreach (var line in text.Split('\n'))
        {
            paragraph += line.Trim().Length == 0 ? 1 : 0;
            Cut(line, at, tokens);
            at += line.Length + 1;
            for (var i = first; i < tokens.Count; i++)
            {
                if (i == tokens.Count - 1 || EndsSentence(text, tokens, i))
                {
                    sentences.Add(new Sentence(first, i + 1, new TextSpan(tokens[first].Start, tokens[i].End), paragraph, SentenceKind.Body));
                    first = i + 1;
                }
            }
        }

        draft.Text.Tokens = [.. tokens];
        draft.Text.Sentences = [.. sentences];
        return draft;
    }

    // A stop behind "U.S", "Jan" or an initial does not end a sentence, nor one before a small letter.
    private static bool EndsSentence(string text, List<Token> tokens, int i)
    {
        var stop = text[tokens[i].Start];
        var word = i > 0 ? tokens[i - 1].Span.Of(text) : "";
        return stop is '!' or '?' || (stop == '.' && tokens[i + 1].Start > tokens[i].End && !char.IsLower(text[tokens[i + 1].Start])
            && !word.Contains('.') && word.Length > 1 && !(word.Length <= 4 && char.IsUpper(word[0]) && char.IsDigit(text[tokens[i + 1].Start])));
    }

    private static void Cut(string line, int offset, List<Token> tokens)
    {
        var i = 0;
        while (i < line.Length)
        {
            var start = i;
            if (!char.IsWhiteSpace(line[i]))
            {
                while (i < line.Length && (char.IsLetterOrDigit(line[i]) || (i > start && IsInner(line, i))))
                {
                    i++;
                }

                i = i == start ? i + 1 : i;
                tokens.Add(new Token { Start = offset + start, End = offset + i, Lemma = line[start..i], Head = -1 });
            }
            else
            {
                i++;
            }
        }
    }

    // Marks between letters or digits stay inside the word, as do the points of "a.m.".
    private static bool IsInner(string line, int i) =>
        line[i] is '-' or '.' or ':' or ',' or '/' or '–' && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1]);
}
