using System.Text;
using Rapporteur.Read.Sentences;

namespace Rapporteur.Training.Names;

/// <summary>Sentences with their names in brackets, divided by our tokeniser: <c>The [ORG Northern Front] shelled [LOC Amud].</c></summary>
internal static class BracketText
{
    /// <summary>Length of an opening bracket with its kind and the space behind it.</summary>
    private const int Opening = 5;

    public static NameSentence Parse(string line)
    {
        var text = new StringBuilder();
        var spans = new List<(int Start, int End, string Kind)>();
        var at = 0;
        while (at < line.Length)
        {
            var open = OpeningFrom(line, at);
            text.Append(line.AsSpan(at, (open < 0 ? line.Length : open) - at));
            if (open < 0)
            {
                break;
            }

            var close = line.IndexOf(']', open);
            var start = text.Length;
            text.Append(line.AsSpan(open + Opening, close - open - Opening));
            spans.Add((start, text.Length, line.Substring(open + 1, 3)));
            at = close + 1;
        }

        return Divide(text.ToString(), spans);
    }

    private static NameSentence Divide(string text, List<(int Start, int End, string Kind)> spans)
    {
        var tokens = Tokenizer.Run(text).Tokens.ToArray();
        var mentions = new List<NameMention>();
        foreach (var (start, end, kind) in spans)
        {
            var first = Array.FindIndex(tokens, t => t.End > start);
            var last = Array.FindLastIndex(tokens, t => t.Start < end);
            if (mentions.Count == 0 || first >= mentions[^1].End)
            {
                mentions.Add(new NameMention(first, last + 1, NameCorpora.Kind(kind)));
            }
        }

        return new NameSentence([.. tokens.Select(t => text[t.Start..t.End])], [.. mentions]);
    }

    private static int OpeningFrom(string line, int from)
    {
        for (var i = line.IndexOf('[', from); i >= 0; i = line.IndexOf('[', i + 1))
        {
            if (i + 4 < line.Length && line[i + 4] == ' ' && line.Substring(i + 1, 3) is "PER" or "ORG" or "LOC" or "OTH")
            {
                return i;
            }
        }

        return -1;
    }
}
