namespace Rapporteur.Link;

/// <summary>A name as names are compared: without articles, titles and marks.</summary>
internal sealed record NameKey
{
    public required string Written { get; init; }

    public required IReadOnlyList<NameWord> Words { get; init; }

    public required bool IsPerson { get; init; }

    /// <summary>The letters of an acronym in lower case, or null.</summary>
    public string? Acronym { get; init; }

    /// <summary>First letters of the words, with and without particles; empty for persons and single words.</summary>
    public IReadOnlyList<string> Initials { get; init; } = [];

    /// <summary>Equal for names that differ only in case, marks, articles and titles.</summary>
    public required string Node { get; init; }

    /// <summary>Whether the name names something by itself; names of generic words alone do not.</summary>
    public bool IsTelling { get; init; }
}
