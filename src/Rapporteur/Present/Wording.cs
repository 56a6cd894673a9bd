using Rapporteur.Knowledge;

namespace Rapporteur.Present;

/// <summary>Phrases for modes and types of events, from data/present/phrases.txt.</summary>
internal sealed class Wording
{
    private readonly Dictionary<string, Forms> modes;
    private readonly Dictionary<string, Forms> types;

    private Wording()
    {
        var lines = DataFile.Sections("present/phrases.txt").Select(s => (s.Section, Parts: s.Line.Split('|', StringSplitOptions.TrimEntries))).ToList();
        modes = Table(lines.Where(l => l.Section.Length == 0));
        types = Table(lines.Where(l => l.Section == "types"));

        static Dictionary<string, Forms> Table(IEnumerable<(string Section, string[] Parts)> lines) =>
            lines.ToDictionary(l => l.Parts[0], l => new Forms(l.Parts[1], l.Parts[2], l.Parts[3], l.Parts[4]), StringComparer.Ordinal);
    }

    private readonly Dictionary<string, (string About, string Alone)> acts = DataFile.Lines("present/acts.txt")
        .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(p => p[0], p => (p[1], p[2]), StringComparer.Ordinal);

    private readonly Dictionary<string, (string Now, string Formerly)> predicates = DataFile.Lines("present/predicates.txt")
        .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(p => p[0], p => (p[1], p[2]), StringComparer.Ordinal);

    public static Wording Default { get; } = new();

    public Forms Of(string mode, string type) => modes.GetValueOrDefault(mode) ?? types[type.ToLowerInvariant()];

    /// <summary>What a speaker did: "accused X", "issued a denial".</summary>
    public string Act(string act, string about) =>
        about.Length > 0 ? acts[act].About.Replace("{about}", about, StringComparison.Ordinal) : acts[act].Alone;

    /// <summary>How a subject stands to an object, for one or for many: "is part of", "were part of".</summary>
    public string Predicate(string predicate, bool former, bool many)
    {
        var (now, formerly) = predicates[predicate];
        return (former ? formerly : now).Replace("{be}", many ? "are" : "is", StringComparison.Ordinal)
            .Replace("{was}", many ? "were" : "was", StringComparison.Ordinal).Replace("{s}", many ? "" : "s", StringComparison.Ordinal);
    }

    public bool Knows(string mode) => modes.ContainsKey(mode);

    /// <summary>The ways to say one event, depending on what is known of it.</summary>
    internal sealed record Forms(string Active, string WithoutObject, string Passive, string Noun);
}
