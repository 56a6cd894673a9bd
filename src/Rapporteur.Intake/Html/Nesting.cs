namespace Rapporteur.Intake.Html;

/// <summary>Guards the parser, which recurses, against pages whose elements lie in each other by the hundred thousand.</summary>
internal static class Nesting
{
    /// <summary>Browsers stop at 512.</summary>
    private const int Deepest = 5000;

    /// <summary>Elements that need no end tag, so that a missing one says nothing.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Open = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "td",
        "th", "tr", "track", "wbr",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        var rest = html.AsSpan();
        for (int at; (at = rest.IndexOf('<')) >= 0 && at + 1 < rest.Length;)
        {
            rest = rest[(at + 1)..];
            var isEnd = rest[0] == '/';
            var name = NameOf(isEnd ? rest[1..] : rest);
            if (name.Length > 0 && !Open.Contains(name))
            {
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            }

            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..length];
    }
}
