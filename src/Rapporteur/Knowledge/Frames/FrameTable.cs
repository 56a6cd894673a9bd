namespace Rapporteur.Knowledge.Frames;

/// <summary>Frame entries by the lemma that a text is searched for: a verb's first word, a noun's last.</summary>
internal sealed class FrameTable
{
    private static readonly Lazy<FrameTable> events = new(() => Load(EventFiles()));
    private static readonly Lazy<FrameTable> statements = new(() => Load(["statements/acts.txt"]));
    private static readonly Lazy<FrameTable> views = new(() => Load(["statements/views.txt"]));
    private static readonly Lazy<FrameTable> relations = new(() => Load(["relations/relations.txt"]));

    private static readonly Lazy<FrameTable> tolls = new(() => Load(["frames/casualties.txt"]));

    private readonly Dictionary<(FramePos, string), FrameEntry[]> byHead;

    public FrameTable(IEnumerable<FrameEntry> entries) =>
        byHead = entries.GroupBy(e => (e.Pos, HeadOf(e))).ToDictionary(g => g.Key, MostSpecificFirst);

    public static FrameTable Events => events.Value;

    /// <summary>Words of death, injury and capture; the section says which.</summary>
    public static FrameTable Tolls => tolls.Value;

    public static FrameTable Statements => statements.Value;

    public static FrameTable Views => views.Value;

    public static FrameTable Relations => relations.Value;

    public static FrameTable Load(IEnumerable<string> paths) => new(paths.SelectMany(FrameParser.Parse));

    /// <summary>Senses of a lemma, those with more words and conditions first.</summary>
    public IReadOnlyList<FrameEntry> Senses(FramePos pos, string lemma) =>
        byHead.TryGetValue((pos, lemma), out var entries) ? entries : [];

    public IEnumerable<FrameEntry> All => byHead.Values.SelectMany(e => e);

    private static IEnumerable<string> EventFiles() =>
        DataFile.In("frames").Where(p => p is not ("frames/light.txt" or "frames/casualties.txt" or "frames/not-events.txt"));

    private static string HeadOf(FrameEntry entry) => entry.Pos == FramePos.Verb ? entry.Lemmas[0] : entry.Lemmas[^1];

    private static FrameEntry[] MostSpecificFirst(IEnumerable<FrameEntry> group) =>
        [.. group.OrderByDescending(e => e.Lemmas.Length).ThenByDescending(e => e.Conditions.Count)];
}
