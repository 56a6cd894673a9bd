using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Training.Names;

/// <summary>
/// Names out of GUM's entities, which are whole noun phrases: the run of proper nouns around the head, with "of" and the like only
/// where the article that the entity is linked to has them too. Genres whose texts are free for any use.
/// </summary>
internal static class GumNames
{
    private static readonly HashSet<string> FreeGenres = ["news", "interview", "bio", "voyage", "speech", "textbook"];

    public static List<NameDocument> Read(string path, string? genre = null)
    {
        var documents = new List<NameDocument>();
        var rows = new List<string[]>();
        var keep = false;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = GUM_", StringComparison.Ordinal))
            {
                var name = line["# newdoc id = GUM_".Length..];
                var own = name[..name.IndexOf('_')];
                keep = genre is null ? FreeGenres.Contains(own) : own == genre;
                if (keep)
                {
                    documents.Add(new NameDocument([]));
                }
            }
            else if (line.Length == 0 && rows.Count > 0)
            {
                if (keep)
                {
                    documents[^1].Sentences.Add(Sentence(rows));
                }

                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#' && char.IsDigit(line[0]))
            {
                var columns = line.Split('\t');
                if (!columns[0].Contains('-') && !columns[0].Contains('.'))
                {
                    rows.Add(columns);
                }
            }
        }

        return [.. documents.Where(d => d.Sentences.Count > 0)];
    }

    private static NameSentence Sentence(List<string[]> rows)
    {
        var found = new List<NameMention>();
        foreach (var entity in GumEntity.Of(rows))
        {
            if (Name(rows, entity) is { } mention)
            {
                found.Add(mention);
            }
        }

        var chosen = new List<NameMention>();
        foreach (var mention in found.OrderByDescending(m => m.End - m.First))
        {
            if (!chosen.Exists(c => c.First < mention.End && mention.First < c.End))
            {
                chosen.Add(mention);
            }
        }

        return new NameSentence([.. rows.Select(r => r[1])], [.. chosen.OrderBy(m => m.First)]);
    }

    private static NameMention? Name(List<string[]> rows, GumEntity entity)
    {
        var kind = entity.Type == "time" ? EntityTag.None : NameCorpora.Kind(entity.Type);
        if (kind == EntityTag.None || Linked(rows, entity) is { } linked && linked.End > linked.First && Take(linked) is null)
        {
            return null;
        }

        return Linked(rows, entity) is { } whole ? Take(whole) : Around(rows, entity) is { } run ? Take(run) : null;

        NameMention? Take((int First, int End) span)
        {
            var (first, end) = kind == EntityTag.Person ? (AfterTitles(rows, span.First, span.End), span.End) : span;
            var proper = Enumerable.Range(first, Math.Max(0, end - first)).Any(i => IsProper(rows[i]));
            return first < end && proper ? new NameMention(first, end, kind) : null;
        }
    }

    /// <summary>The tokens of the entity that spell the title of its article.</summary>
    private static (int First, int End)? Linked(List<string[]> rows, GumEntity entity)
    {
        if (entity.Identity.Length == 0)
        {
            return null;
        }

        var title = Phrases.Hash(entity.Identity.Split('(')[0].Replace('_', ' ').Trim());
        for (var first = entity.First; first < entity.End; first++)
        {
            for (var end = entity.End; end > first; end--)
            {
                var words = Enumerable.Range(first, end - first).Select(i => rows[i][1]).Where(w => w != "-");
                if (IsProper(rows[first]) && Phrases.Hash(string.Join(' ', words)) == title)
                {
                    return (first, end);
                }
            }
        }

        return null;
    }

    /// <summary>Proper nouns around the head, hyphens among them.</summary>
    private static (int First, int End)? Around(List<string[]> rows, GumEntity entity)
    {
        var head = Enumerable.Range(entity.First, entity.End - entity.First)
            .FirstOrDefault(i => int.Parse(rows[i][6]) - 1 is var h && (h < entity.First || h >= entity.End), entity.First);
        if (!IsProper(rows[head]) || rows[head][3] != "PROPN")
        {
            return null;
        }

        var (first, end) = (head, head + 1);
        while (first > entity.First && (IsProper(rows[first - 1]) || Bridge(rows, first - 1, entity.First)))
        {
            first--;
        }

        while (end < entity.End && (IsProper(rows[end]) || Bridge(rows, end, entity.First)) && Inside(rows, end, head))
        {
            end++;
        }

        while (end > head + 1 && !IsProper(rows[end - 1]))
        {
            end--;
        }

        return (first, end);
    }

    private static bool Inside(List<string[]> rows, int i, int head) =>
        !IsProper(rows[i]) || rows[i][7].StartsWith("flat", StringComparison.Ordinal) || rows[i][7] is "compound" or "fixed" || int.Parse(rows[i][6]) - 1 < i && int.Parse(rows[i][6]) - 1 >= head
            && rows[i][7] is not ("appos" or "conj" or "nmod" or "parataxis" or "list");

    private static bool Bridge(List<string[]> rows, int i, int least) =>
        rows[i][1] is "-" && i > least && i + 1 < rows.Count && IsProper(rows[i - 1]) && IsProper(rows[i + 1]);

    private static bool IsProper(string[] row) => row[4] is "NNP" or "NNPS";

    private static int AfterTitles(List<string[]> rows, int first, int end)
    {
        while (first < end - 1 && (NameLexicon.Shared.Word(WordHash.Of(rows[first][1])) & (NameFlags.Title | NameFlags.TitlePart)) is var f
            && f != 0 && (NameLexicon.Shared.Word(WordHash.Of(rows[first][1])) & NameFlags.Given) == 0)
        {
            first++;
        }

        return first;
    }
}
