using System.Globalization;
using Rapporteur.Knowledge.Tagging;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Tagging;

/// <summary>Treebank sentences as training material: as they are, and parts of them in other cases.</summary>
internal static class TagCorpus
{
    /// <summary>The labels of a treebank in order of frequency.</summary>
    public static Label[] Labels(IEnumerable<UdSentence> source) =>
        [.. source.SelectMany(s => s.Words).GroupBy(w => Label.Of(w.Upos, w.Morph)).Where(g => g.Count() >= 20)
            .OrderByDescending(g => g.Count()).Take(Label.Most).Select(g => g.Key)];

    public static List<TagSentence> Build(IReadOnlyList<UdSentence> source, Label[] labels, bool augment)
    {
        var sentences = new List<TagSentence>();
        for (var i = 0; i < source.Count; i++)
        {
            sentences.Add(Make(source[i], labels, null));
            if (!augment)
            {
                continue;
            }

            sentences.Add(Make(source[i], labels, w => w.ToUpperInvariant()));
            if (i % 4 == 0)
            {
                sentences.Add(Make(source[i], labels, Capitalise));
            }

            if (i % 4 == 2)
            {
                sentences.Add(Make(source[i], labels, w => w.ToLowerInvariant()));
            }
        }

        return sentences;
    }

    public static byte Number(Label[] labels, Label label)
    {
        var at = Array.IndexOf(labels, label);
        at = at < 0 ? Array.FindIndex(labels, l => l.Upos == label.Upos) : at;
        return (byte)Math.Max(0, at);
    }

    private static string Capitalise(string word) =>
        word.Length < 4 || !char.IsLower(word[0]) ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    private static TagSentence Make(UdSentence source, Label[] labels, Func<string, string>? recase)
    {
        var forms = source.Words.Select(w => recase is null ? w.Form : recase(w.Form)).ToArray();
        var detector = default(CasingDetector);
        foreach (var form in forms)
        {
            detector.Add(form);
        }

        return new TagSentence(forms, detector.Result, [.. source.Words.Select(w => Number(labels, Label.Of(w.Upos, w.Morph)))], recase is not null);
    }
}
