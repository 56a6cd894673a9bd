namespace Rapporteur.Training.Corpora;

/// <summary>One word of a name corpus with its label as written there (B-person, I-LOC, O ...).</summary>
internal sealed record NerWord(string Form, string Label);

/// <summary>Reads two-column CoNLL files: form, white space, label; a blank line ends a sentence.</summary>
internal static class NerFile
{
    public static List<NerWord[]> Read(string path)
    {
        var sentences = new List<NerWord[]>();
        var words = new List<NerWord>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var columns = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length >= 2 && columns[0] != "-DOCSTART-")
            {
                words.Add(new NerWord(columns[0], columns[^1]));
            }
            else if (words.Count > 0)
            {
                sentences.Add([.. words]);
                words.Clear();
            }
        }

        return sentences;
    }
}
