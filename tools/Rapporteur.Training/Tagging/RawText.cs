using Rapporteur.Knowledge.Tagging;

namespace Rapporteur.Training.Tagging;

/// <summary>What raw text tells of words: how often they are written with a capital inside a sentence, and their classes.</summary>
internal sealed class RawText
{
    private const int FewForTitle = 3;
    private readonly Dictionary<uint, (int Title, int Lower)> cases = [];
    private readonly Dictionary<uint, ushort> clusters = [];

    public IEnumerable<uint> Words => cases.Keys.Union(clusters.Keys);

    public void SetCluster(uint word, ushort cluster) => clusters[word] = cluster;

    /// <summary>Counts the words of a sentence, the first one left out.</summary>
    public void Count(IReadOnlyList<string> forms)
    {
        var detector = default(CasingDetector);
        foreach (var form in forms)
        {
            detector.Add(form);
        }

        if (detector.Result != Casing.Normal)
        {
            return;
        }

        for (var i = 1; i < forms.Count; i++)
        {
            if (!char.IsLetter(forms[i][0]) || !char.IsLetterOrDigit(forms[i - 1][^1]))
            {
                continue;
            }

            var key = Hashing.Lower(forms[i]);
            var (title, lower) = cases.GetValueOrDefault(key);
            cases[key] = char.IsUpper(forms[i][0]) ? (title + 1, lower) : (title, lower + 1);
        }
    }

    public WordInfo Info(uint word)
    {
        var info = new WordInfo { Cluster = clusters.GetValueOrDefault(word), Only = WordInfo.NoLabel };
        if (cases.TryGetValue(word, out var count) && count.Title + count.Lower >= FewForTitle)
        {
            var share = (double)count.Title / (count.Title + count.Lower);
            info.Title = (byte)(share == 0 ? 1 : share < 0.1 ? 2 : share < 0.5 ? 3 : share < 0.9 ? 4 : share < 1 ? 5 : 6);
        }

        return info;
    }
}
