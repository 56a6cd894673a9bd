using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Incidents;

/// <summary>The accounts of an incident as a table: a line each, a column a value, with marks where they differ from what is shown.</summary>
/// <param name="Columns">In order of reading.</param>
/// <param name="Lines">In order of publication, reports of unknown day last.</param>
internal sealed record AccountSheet(IReadOnlyList<AccountColumn> Columns, IReadOnlyList<AccountLine> Lines)
{
    private const string Most = "the value with most separate origins behind it, among equals the most detailed";

    private static readonly Part[] parts =
    [
        new("What", "the mode that most separate origins tell or imply, among equals the most exact", i => i.What, a => a.What, ["the means"]),
        new("Who", "whom most separate origins name, and who is named together with it", i => i.Who, a => a.Who, ["who did it", "who claims it", "responsibility"]),
        new("To whom", "whom most separate origins name, and who is named together with it", i => i.ToWhom, a => a.ToWhom, []),
        new("When", "the days on which most separate origins agree, as narrow as they make them", i => i.When, a => a.When, ["the date"]),
        new("Where", Most, PlaceOf, a => a.Where, []),
        new("How many", Most, i => i.HowMany, a => a.HowMany, ["the number killed", "the number wounded", "how many events there were"]),
        new("By which means", "each account's own", _ => "", a => a.Instrument, ["the number of "]),
        new("Status", "occurred as soon as one report says so in its own voice", i => i.Status, a => a.Status, ["whether it took place", "the part of "]),
    ];

    /// <summary>Where it took place; a line leaves the place out where it says the same as to whom it was done.</summary>
    public static string PlaceOf(IncidentView incident) => incident.Where.Length > 0 ? incident.Where
        : incident.Accounts.Where(a => a.Where.Length > 0).GroupBy(a => a.Where).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).FirstOrDefault()?.Key ?? "";

    public static AccountSheet Of(IncidentView incident)
    {
        var shown = parts.Where(p => p.Name != "What" || incident.Accounts.Any(a => a.What != incident.What)).ToList();
        var columns = shown.ConvertAll(p => new AccountColumn(p.Name, p.Shown(incident), p.Rule,
            [.. incident.DisputeViews.Where(d => p.Matters.Any(m => Matter(d).StartsWith(m, StringComparison.Ordinal)))]));
        return new AccountSheet(columns, [.. incident.Accounts.OrderBy(a => a.Published?.To ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal)
            .Select(a => new AccountLine(a, [.. shown.Zip(columns, (p, c) => Cell(a, p.Of(a), c))]))]);
    }

    /// <summary>What a dispute is about without the title of its incident.</summary>
    private static string Matter(DisputeView dispute) => dispute.About.Split(": ", 2)[0];

    private static AccountCell Cell(AccountRow account, string value, AccountColumn column)
    {
        var isDisputed = value.Length > 0 && column.Disputes.Any(d => !d.Settled && d.Sides.Any(s => s.Evidence.Any(c => c.Finding.ToString() == account.Id)));
        var differs = value.Length > 0 && column.Shown.Length > 0 && !string.Equals(value, column.Shown.Replace(" (disputed)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        return new AccountCell(value, isDisputed, differs && !isDisputed);
    }

    private sealed record Part(string Name, string Rule, Func<IncidentView, string> Shown, Func<AccountRow, string> Of, string[] Matters);
}

/// <summary>A value that accounts of an incident give.</summary>
/// <param name="Name">Head of the column.</param>
/// <param name="Shown">What the incident shows; empty where no account tells.</param>
/// <param name="Rule">By which rule it is shown.</param>
/// <param name="Disputes">Disputes about it.</param>
public sealed record AccountColumn(string Name, string Shown, string Rule, IReadOnlyList<DisputeView> Disputes);

/// <summary>One account with its values, by column.</summary>
public sealed record AccountLine(AccountRow Account, IReadOnlyList<AccountCell> Cells);

/// <param name="Value">As the account gives it; empty where it does not.</param>
/// <param name="IsDisputed">Whether the account is on a side of an open dispute about it.</param>
/// <param name="Differs">Whether it is another value or another precision than the one shown, without dispute.</param>
public sealed record AccountCell(string Value, bool IsDisputed, bool Differs);
