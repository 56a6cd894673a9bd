using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>Stretches of direct speech: tokens [First, End) between quotation marks, long enough not to be scare quotes.</summary>
internal static class QuoteFinder
{
    /// <summary>Shorter stretches are names, titles or words held at arm's length.</summary>
    private const int MinimumTokens = 5;

    public static List<(int First, int End)> Find(AnnotatedText text)
    {
        var quotes = new List<(int, int)>();
        var open = -1;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var form = text.Form(i);
            if (form.Length != 1 || !IsQuoteMark(form[0]))
            {
                continue;
            }

            if (open >= 0 && (form[0] is '”' or '"' or '»' || ClosesMisprinted(text, i)))
            {
                Close(text, quotes, open, i);
                open = -1;
            }
            else if (form[0] is '“' or '"' or '«' or '„')
            {
                if (open >= 0)
                {
                    Close(text, quotes, open, EndOfParagraph(text, open, i));
                }

                open = i;
            }
        }

        if (open >= 0)
        {
            Close(text, quotes, open, EndOfParagraph(text, open, text.Tokens.Length));
        }

        return quotes;
    }

    private static bool IsQuoteMark(char c) => c is '“' or '”' or '"' or '«' or '»' or '„';

    /// <summary>An opening mark glued to the end of a sentence closes it all the same.</summary>
    private static bool ClosesMisprinted(AnnotatedText text, int token) =>
        token > 0 && text.Tokens[token].Start == text.Tokens[token - 1].End
        && (token + 1 == text.Tokens.Length || text.Tokens[token + 1].Start > text.Tokens[token].End);

    private static void Close(AnnotatedText text, List<(int, int)> quotes, int open, int end)
    {
        if (end - open - 1 >= MinimumTokens || IsSentence(text, open, end))
        {
            quotes.Add((open + 1, end));
        }
    }

    /// <summary>"It was us.": short, but a whole sentence.</summary>
    private static bool IsSentence(AnnotatedText text, int open, int end) =>
        end - open - 1 >= 3 && text.Form(end - 1) is "." or "!" or "?" && char.IsUpper(text.Form(open + 1)[0]);

    /// <summary>A quotation that runs over paragraphs opens each with a mark and closes only the last.</summary>
    private static int EndOfParagraph(AnnotatedText text, int open, int limit)
    {
        var paragraph = text.Sentences[text.SentenceOf(open)].Paragraph;
        var end = open + 1;
        while (end < limit && text.Sentences[text.SentenceOf(end)].Paragraph == paragraph)
        {
            end++;
        }

        return end;
    }
}
