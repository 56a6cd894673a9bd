namespace Rapporteur.Training.Names;

/// <summary>Sentences with their names in brackets: <c>The [ORG Northern Front] shelled [LOC Amud].</c></summary>
internal static class BracketText
{
    public static NameSentence Parse(string line)
    {
        var tokens = new List<string>();
        var mentions = new List<NameMention>();
        var at = 0;
        while (at < line.Length)
        {
            var open = Opening(line, at);
            tokens.AddRange(Words(line, at, open < 0 ? line.Length : open));
            if (open < 0)
            {
                break;
            }

            var close = line.IndexOf(']', open);
            var first = tokens.Count;
            tokens.AddRange(Words(line, open + 5, close));
            mentions.Add(new NameMention(first, tokens.Count, NameCorpora.Kind(line.Substring(open + 1, 3))));
            at = close + 1;
        }

        return new NameSentence([.. tokens], [.. mentions]);
    }

    private static IEnumerable<string> Words(string line, int from, int end)
    {
        var text = line[from..end];
        return text.Length > 1 && text[0] is '-' or '\'' or '’' && char.IsLetter(text[1]) && from > 0 && line[from - 1] == ']'
            ? Glued(text) : Splitter.Words(text);
    }

    /// <summary>What follows a name without a space: <c>-backed forces</c>, <c>'s army</c>.</summary>
    private static IEnumerable<string> Glued(string text)
    {
        if (text[0] == '-')
        {
            return Splitter.Words(text[1..]).Prepend("-");
        }

        var end = text.IndexOf(' ');
        return end < 0 ? [text] : Splitter.Words(text[end..]).Prepend(text[..end]);
    }

    private static int Opening(string line, int from)
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
