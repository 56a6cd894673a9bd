using System.Globalization;

namespace Rapporteur.Quality.Sentences;

/// <summary>Loads the annotated sentences of a folder and refuses what breaks their grammar.</summary>
internal static class SentenceCorpus
{
    public const string Folder = "data/corpus/sentences";

    /// <exception cref="FormatException">A line breaks the grammar; the message lists every such line with file and number.</exception>
    public static List<SentenceItem> Load(string folder)
    {
        var (items, errors) = (new List<SentenceItem>(), new List<string>());
        foreach (var path in Directory.EnumerateFiles(folder, "*.ann").Order(StringComparer.Ordinal))
        {
            foreach (var (number, lines) in Paragraphs(File.ReadAllLines(path)))
            {
                try
                {
                    items.Add(Item(lines));
                }
                catch (FormatException e)
                {
                    errors.Add($"{Path.GetFileName(path)}:{number}: {e.Message}");
                }
            }
        }

        errors.AddRange(items.GroupBy(i => i.Id).Where(g => g.Count() > 1).Select(g => $"{g.Key}: more than one item has this id"));
        return errors.Count == 0 ? items : throw new FormatException(string.Join('\n', errors));
    }

    /// <summary>Groups of lines between blank lines, with the number of the first; groups of comments only are left out.</summary>
    private static IEnumerable<(int Number, List<string> Lines)> Paragraphs(string[] lines)
    {
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i < lines.Length && lines[i].Length > 0)
            {
                continue;
            }

            if (i > start && lines[start..i].Any(l => !l.StartsWith('#')))
            {
                yield return (start + 1, [.. lines[start..i]]);
            }

            start = i + 1;
        }
    }

    private static SentenceItem Item(List<string> lines)
    {
        if (lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is not ["#", var id, var style, .. var rest] || rest.Length > 1)
        {
            throw new FormatException("an item starts with # id style [yyyy-mm-dd]");
        }

        var body = lines.Skip(1).ToList();
        var first = body.FindIndex(AnnotationParser.IsAnnotation);
        if (first < 1)
        {
            throw new FormatException($"{id}: text lines and annotations (or N) are needed");
        }

        var text = string.Join('\n', body.Take(first));
        var published = rest is [var day] ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : (DateOnly?)null;
        var marks = body.Skip(first).ToList();
        return new SentenceItem(id, style, published, text, marks is ["N"] ? [] : [.. marks.Select(l => new AnnotationParser(text, l).Parse())]);
    }
}
