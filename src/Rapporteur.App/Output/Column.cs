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

    /// <summary>Whether it stands in the first line of an entry where there is no room for a table.</summary>
    public bool Leads { get; init; }

    public Shown Shown { get; init; }
}

internal static class Column
{
    /// <summary>As least width: never broken, for what is copied from the screen.</summary>
    public const int Whole = int.MaxValue;
}
