namespace Rapporteur.App.Output;

/// <summary>One column of a listing.</summary>
/// <param name="Key">Name in CSV.</param>
/// <param name="Title">Heading for people.</param>
/// <param name="Value">What a row has in it; may be empty.</param>
internal sealed record Column<T>(string Key, string Title, Func<T, string> Value)
{
    public Tone Tone { get; init; }

    /// <summary>Narrower than this it is not worth reading.</summary>
    public int Least { get; init; } = 10;

    /// <summary>Wider than this it does not become, so that others have room.</summary>
    public int Most { get; init; } = 30;

    /// <summary>Never broken nor cut: for ids, which are copied from the screen, and figures.</summary>
    public bool Whole { get; init; }

    /// <summary>Left out where there is no room: the highest first; with 0 never.</summary>
    public int Spare { get; init; }

    /// <summary>Whether it stands in the first line of an entry where there is no room for a table.</summary>
    public bool Leads { get; init; }

    public Shown Shown { get; init; }
}
