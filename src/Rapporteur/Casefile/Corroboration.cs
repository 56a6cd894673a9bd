namespace Rapporteur.Casefile;

/// <summary>How many separate origins stand behind something.</summary>
/// <param name="Reports">Reports that carry it.</param>
/// <param name="KnownOrigins">Origins that are named and differ: publishers, agencies, cited sources; copies count once.</param>
/// <param name="UnknownOrigins">Reports, copies counted once, whose publisher is unknown, so that nothing shows them independent.</param>
public sealed record Corroboration(int Reports, int KnownOrigins, int UnknownOrigins)
{
    /// <summary>Names of the known origins, in ordinal order.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];
}
