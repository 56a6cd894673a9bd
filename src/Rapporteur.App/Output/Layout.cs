namespace Rapporteur.App.Output;

/// <summary>How rows of one kind are shown.</summary>
/// <param name="Columns">In a wide table and in CSV.</param>
/// <param name="Id">What to name it by, to see more.</param>
/// <param name="Body">What follows the leading columns where there is no room for a table; empty parts are left out.</param>
internal sealed record Layout<T>(IReadOnlyList<Column<T>> Columns, Func<T, string> Id, Func<T, IEnumerable<string>> Body)
{
    /// <summary>Lines below a row in any case.</summary>
    public Func<T, IEnumerable<string>> Below { get; init; } = _ => [];
}
