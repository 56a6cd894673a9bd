namespace Rapporteur.Knowledge.Frames;

/// <summary>One sense of a word: which event, act or relation it evokes and where its arguments stand.</summary>
internal sealed class FrameEntry
{
    public required FramePos Pos { get; init; }

    /// <summary>Lemmas in order; a verb's first is the verb and the second its particle, a noun's last is the head.</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>First word of the section header: an event type, an act, a predicate.</summary>
    public required string Category { get; init; }

    /// <summary>Rest of the section header: an event's mode.</summary>
    public required string Mode { get; init; }

    public Dictionary<string, Role> Roles { get; } = new(StringComparer.Ordinal);

    public List<Condition> Conditions { get; } = [];

    public HashSet<string> Flags { get; } = new(StringComparer.Ordinal);

    /// <summary>The status that an unmarked use has, or null.</summary>
    public string? Status { get; set; }

    public bool Has(string flag) => Flags.Contains(flag);

    public bool TryRole(string source, out Role role) => Roles.TryGetValue(source, out role);

    public override string ToString() => $"{Category} {Mode}: {string.Join(' ', Lemmas)}";
}
