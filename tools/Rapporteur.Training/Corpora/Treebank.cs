using Rapporteur.Text;

namespace Rapporteur.Training.Corpora;

/// <summary>Reads CoNLL-U files.</summary>
internal static class Treebank
{
    /// <summary>
    /// Genres of GUM whose texts its licence names as attribution or public domain; the others (fiction and how-to guides non-commercial,
    /// the rest not named there) may be tested on but not trained on.
    /// </summary>
    public static readonly string[] FreeGenres = ["news", "interview", "bio", "voyage", "textbook", "vlog", "speech"];

    public static List<UdSentence> Ewt(string directory, string split) =>
        Read(Path.Combine(directory, "EWT", $"en_ewt-ud-{split}.conllu"), "ewt");

    public static List<UdSentence> Gum(string directory, string split) =>
        Read(Path.Combine(directory, "GUM", $"en_gum-ud-{split}.conllu"), "gum");

    /// <summary>EWT train, then GUM train in the genres that a model may be trained on.</summary>
    public static List<UdSentence> Training(string directory) =>
        [.. Ewt(directory, "train"), .. Gum(directory, "train").Where(s => FreeGenres.Contains(s.Genre))];

    public static List<UdSentence> Read(string path, string genre)
    {
        var sentences = new List<UdSentence>();
        var block = new List<string>();
        var state = new Position { Genre = genre };
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0)
            {
                block.Add(line);
                continue;
            }

            sentences.Add(Sentence(block, state));
            block.Clear();
        }

        return sentences;
    }

    private static UdSentence Sentence(List<string> block, Position state)
    {
        var id = "";
        var newDocument = false;
        var newParagraph = false;
        foreach (var line in block.Where(l => l[0] == '#'))
        {
            newDocument |= line.StartsWith("# newdoc");
            newParagraph |= line.StartsWith("# newpar");
            id = Value(line, "# sent_id = ") ?? id;
            state.Document = Value(line, "# newdoc id = ") ?? state.Document;
            state.Genre = Value(line, "# meta::genre = ") ?? state.Genre;
        }

        return new UdSentence(id, state.Document, state.Genre, newDocument, newParagraph || newDocument, Words(block));
    }

    private static string? Value(string line, string key) => line.StartsWith(key) ? line[key.Length..] : null;

    private static UdWord[] Words(List<string> block)
    {
        var words = new List<UdWord>();
        var rangeStart = 0;
        var rangeEnd = 0;
        var spaceAfterRange = true;
        foreach (var columns in block.Where(l => l[0] != '#').Select(l => l.Split('\t')).Where(c => !c[0].Contains('.')))
        {
            var space = !columns[9].Contains("SpaceAfter=No");
            if (columns[0].Split('-') is [var from, var to])
            {
                (rangeStart, rangeEnd, spaceAfterRange) = (int.Parse(from), int.Parse(to), space);
                continue;
            }

            var number = int.Parse(columns[0]);
            space = number < rangeEnd ? false : number == rangeEnd ? spaceAfterRange : space;
            words.Add(new UdWord(columns[1], columns[2], Enum.Parse<Upos>(columns[3], true), columns[4], columns[5],
                int.Parse(columns[6]) - 1, columns[7], number > rangeStart && number <= rangeEnd, space));
        }

        return [.. words];
    }

    private sealed class Position
    {
        public string Document { get; set; } = "";

        public string Genre { get; set; } = "";
    }
}
