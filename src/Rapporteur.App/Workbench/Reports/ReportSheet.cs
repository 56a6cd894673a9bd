using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench.Reports;

/// <summary>A report as its page shows it.</summary>
/// <param name="Entry">The report and its intake.</param>
/// <param name="Reading">What was read, as analysts have corrected it.</param>
/// <param name="Items">All findings with what became of them, in text order.</param>
/// <param name="Actors">Actors of the case by the ids that they have in the report.</param>
public sealed record ReportSheet(ReportEntry Entry, Reading Reading, IReadOnlyList<FindingItem> Items, IReadOnlyDictionary<string, string> Actors)
{
    public string Id => Entry.Report.Id;

    public string Text => Entry.Report.Text;

    public string Title => Reading.Title ?? Entry.Report.Title ?? Origin;

    /// <summary>File name or address without folders.</summary>
    public string Origin => Entry.Report.Origin[(Entry.Report.Origin.LastIndexOfAny(['/', '\\']) + 1)..];

    public string? Publisher => Entry.Report.Publisher ?? Reading.Publisher;

    /// <summary>Id of the actor of the case that somebody in the report is, or null.</summary>
    public string? ActorOf(Party party) => party.Actor is { } id ? Actors.GetValueOrDefault(id) : null;

    /// <summary>Somebody of the report by the id that it has there.</summary>
    public ReportActor? Mentioned(string? id) => id is null ? null : Reading.Actors.FirstOrDefault(a => a.Id == id);
}
