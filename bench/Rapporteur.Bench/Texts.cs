namespace Rapporteur.Bench;

/// <summary>The texts to time: files, and all files of folders. A long file is cut into documents at blank lines.</summary>
internal static class Texts
{
    private const int LongestDocument = 20_000;

    public static List<string> Load(IEnumerable<string> paths) =>
        [.. paths.SelectMany(p => Directory.Exists(p) ? Directory.GetFiles(p).Order(StringComparer.Ordinal).ToArray() : [p])
            .SelectMany(f => Cut(File.ReadAllText(f)))];

    private static IEnumerable<string> Cut(string text)
    {
        var from = 0;
        while (text.Length - from > LongestDocument)
        {
            var at = text.IndexOf("\n\n", from + LongestDocument, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            yield return text[from..at];
            from = at + 2;
        }

        yield return text[from..];
    }
}
