using Rapporteur.Knowledge;

namespace Rapporteur.Fuse;

/// <summary>What sentences say, for comparing them with tellings: names, plain words, kinds of deeds and days.</summary>
internal sealed class SaidWords
{
    private const int ShortestStem = 4;
    private static readonly char[] Gaps = [' ', '\n', '\t', '"', '“', '”', '(', ')', ';', ':', '?', '!', '.'];
    private static readonly List<(string Stem, string Mode)> Deeds = [.. DataFile.Sections("fuse/deeds.txt")
        .SelectMany(s => s.Line.Split(' ').Select(w => (w, s.Section)))];

    private readonly Lazy<List<string>> modes;
    private readonly Lazy<List<DayOfYear>> days;

    public SaidWords(IReadOnlyList<string> sentences)
    {
        var words = SentenceWords.Of(sentences, [], new HashSet<string>());
        Names = words.Names;
        Words = words.Words;
        var all = sentences.SelectMany(s => s.Split(Gaps, StringSplitOptions.RemoveEmptyEntries)).ToList();
        modes = new(() => [.. all.Select(w => w.ToLowerInvariant()).Where(w => w.Length >= ShortestStem).SelectMany(ModesOf).Distinct()]);
        days = new(() => [.. Windows(all).Select(DayOfYear.Parse).OfType<DayOfYear>().Distinct()]);
    }

    public IReadOnlySet<string> Names { get; }

    public IReadOnlySet<string> Words { get; }

    /// <summary>Modes of events that the words may speak of: "kidnap", "shelled".</summary>
    public IReadOnlyList<string> Modes => modes.Value;

    public IReadOnlyList<DayOfYear> Days => days.Value;

    private static IEnumerable<string> ModesOf(string word) => Deeds.Where(d => word.StartsWith(d.Stem, StringComparison.Ordinal)).Select(d => d.Mode);

    /// <summary>Two words each: "August 2", "6 February".</summary>
    private static IEnumerable<string> Windows(List<string> words) => words.Zip(words.Skip(1)).Select(p => p.First.TrimEnd(',') + " " + p.Second.TrimEnd(','));
}
