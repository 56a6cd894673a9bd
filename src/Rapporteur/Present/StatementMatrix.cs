namespace Rapporteur.Present;

/// <summary>How many lines of the ledger each speaker, or each one spoken about, has of each act.</summary>
/// <param name="Acts">Acts that occur, in the order of the ledger's kinds.</param>
/// <param name="Lines">Most lines first.</param>
/// <param name="Total">Of all lines, shown or not.</param>
public sealed record StatementMatrix(IReadOnlyList<string> Acts, IReadOnlyList<(string Name, IReadOnlyList<int> Counts)> Lines, int Total)
{
    /// <summary>Counts of the ledger by act, and by speaker or by whom it is about.</summary>
    /// <param name="ledger">Lines of the ledger.</param>
    /// <param name="byTarget">By whom it is about instead of by who speaks.</param>
    /// <param name="most">Most lines.</param>
    public static StatementMatrix Of(IReadOnlyList<LedgerRow> ledger, bool byTarget, int most)
    {
        var acts = ledger.Select(l => l.Act).Distinct().Order(StringComparer.Ordinal).ToList();
        var groups = ledger.Select(l => (Name: byTarget ? l.About : l.Who, l.Act)).Where(l => l.Name.Length > 0).GroupBy(l => l.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        return new StatementMatrix(acts, [.. groups.Take(most).Select(g => (g.Key, (IReadOnlyList<int>)[.. acts.Select(a => g.Count(l => l.Act == a))]))], groups.Count);
    }
}
