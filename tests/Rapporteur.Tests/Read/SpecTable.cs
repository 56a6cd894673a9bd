namespace Rapporteur.Tests.Read;

/// <summary>Examples of a reading rule: the fenced tables of a Markdown file in docs/reading.</summary>
internal static class SpecTable
{
    /// <summary>The rows below each fenced table's header, cells trimmed; <c>\n</c> in a cell is a line end.</summary>
    public static IEnumerable<string[]> Rows(string file, string header)
    {
        var inside = false;
        foreach (var line in File.ReadLines(PathOf(file)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = false;
            }
            else if (line.Trim() == header)
            {
                inside = true;
            }
            else if (inside && line.Contains('|'))
            {
                yield return [.. line.Split('|').Select(c => c.Trim().Replace("\\n", "\n", StringComparison.Ordinal))];
            }
        }
    }

    /// <summary>The contents of the fences that are marked with a word.</summary>
    public static IEnumerable<string> Blocks(string file, string mark)
    {
        List<string>? block = null;
        foreach (var line in File.ReadLines(PathOf(file)))
        {
            if (line.Trim() == "```" && block is not null)
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else if (line.Trim() == "```" + mark)
            {
                block = [];
            }
            else
            {
                block?.Add(line.TrimEnd());
            }
        }
    }

    private static string PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "docs", "reading", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException(file);
    }
}
