using System.Text;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read;

/// <summary>
/// Texts with hand-written parses. One token a line: <c>form upos head deprel [key=value ...]</c>; a blank line ends a sentence; head is
/// the number of a token in its sentence, 0 for the root. A form is joined to the one before it by a leading <c>~</c>. Keys: <c>lemma</c>,
/// <c>morph</c> (Plural,Past ...), <c>ner</c> (B-Person, I-Organization ...), and <c>kind</c> and <c>par</c> on a sentence's first token.
/// Lemma and plural of nouns are guessed where they are not given.
/// </summary>
internal static class ParsedText
{
    public static Draft Draft(string table)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        foreach (var block in table.ReplaceLineEndings("\n").Split("\n\n"))
        {
            var rows = block.Split('\n').Select(l => l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Where(c => c.Length >= 4).ToList();
            if (rows.Count == 0)
            {
                continue;
            }

            var first = tokens.Count;
            rows.ForEach(row => tokens.Add(Read(row, first, text)));
            var keys = Keys(rows[0]);
            var paragraph = keys.TryGetValue("par", out var p) ? int.Parse(p) : 0;
            var kind = keys.TryGetValue("kind", out var k) ? Enum.Parse<SentenceKind>(k, true) : SentenceKind.Body;
            sentences.Add(new Sentence(first, tokens.Count, new TextSpan(tokens[first].Start, tokens[^1].End), paragraph, kind));
        }

        var draft = new Draft(Report.FromText(text.ToString(), "test"));
        draft.Text.Tokens = [.. tokens];
        draft.Text.Sentences = [.. sentences];
        return draft;
    }

    public static AnnotatedText Of(string table) => Draft(table).Text;

    private static Token Read(string[] row, int sentenceStart, StringBuilder text)
    {
        var keys = Keys(row);
        var joined = row[0].Length > 1 && row[0][0] == '~';
        var form = joined ? row[0][1..] : row[0];
        if (text.Length > 0 && !joined)
        {
            text.Append(' ');
        }

        var start = text.Length;
        text.Append(form);
        var upos = Enum.Parse<Upos>(row[1], true);
        var head = int.Parse(row[2]);
        var ner = keys.GetValueOrDefault("ner", "");
        var token = new Token
        {
            Start = start, End = text.Length, Upos = upos, Joined = joined,
            Head = head == 0 ? -1 : sentenceStart + head - 1,
            Deprel = Relation(row[3]),
            Lemma = keys.GetValueOrDefault("lemma") ?? GuessLemma(form, upos),
            Morph = keys.TryGetValue("morph", out var m) ? Enum.Parse<Morph>(m) : GuessMorph(form, upos),
            Entity = ner.Length > 2 ? Enum.Parse<EntityTag>(ner[2..], true) : EntityTag.None,
            EntityStart = ner.StartsWith('B'),
        };
        return token;
    }

    private static Dictionary<string, string> Keys(string[] row) =>
        row.Skip(4).Where(c => c.Contains('=')).ToDictionary(c => c[..c.IndexOf('=')], c => c[(c.IndexOf('=') + 1)..]);

    private static Deprel Relation(string label)
    {
        var name = label.Replace(":", "").Replace("-", "");
        return Enum.TryParse<Deprel>(name, true, out var exact) ? exact : Enum.Parse<Deprel>(label.Split(':')[0], true);
    }

    private static bool LooksPlural(string form) =>
        form.Length > 3 && form.EndsWith('s') && !form.EndsWith("ss") && !form.EndsWith("us") && !form.EndsWith("is");

    private static Morph GuessMorph(string form, Upos upos) => upos switch
    {
        Upos.Noun when LooksPlural(form) => Morph.Plural,
        Upos.Propn when LooksPlural(form) && form.EndsWith("ans") => Morph.Plural,
        _ => Morph.None,
    };

    private static string GuessLemma(string form, Upos upos)
    {
        if (upos == Upos.Propn)
        {
            return form;
        }

        var lower = form.ToLowerInvariant();
        if (upos != Upos.Noun || !LooksPlural(lower))
        {
            return lower;
        }

        return lower.EndsWith("ies") ? lower[..^3] + "y" : lower.EndsWith("sses") || lower.EndsWith("ches") ? lower[..^2] : lower[..^1];
    }
}
