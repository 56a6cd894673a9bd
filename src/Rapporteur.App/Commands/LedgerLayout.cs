using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>How the ledger is shown.</summary>
internal static class LedgerLayout
{
    public static Layout<LedgerRow> Rows { get; } = new(
        [
            RowColumns.When<LedgerRow>(),
            .. RowColumns.Interval<LedgerRow>(),
            new("who", "Who", r => r.Who) { Leads = true, Tone = Tone.Strong, Least = 14 },
            new("act", "Act", r => r.Act.Replace('-', ' ')) { Leads = true, Least = 8 },
            new("about", "Whom", r => r.About) { Least = 12 },
            new("incident_title", "What", r => r.IncidentTitle) { Least = 16, Most = 40 },
            new("words", "In words", r => r.Words) { Least = 20, Most = 50 },
            new("channel", "Channel", r => r.Channel) { Least = 7, Spare = 3 },
            new("according_to", "According to", r => r.AccordingTo) { Least = 12, Spare = 2 },
            new("carried_by", "Carried by", r => string.Join(", ", r.CarriedBy)) { Least = 12, Spare = 1 },
            new("change", "Line", r => r.Change) { Least = 8, Tone = Tone.Warning },
            new("incident", "", r => r.Incident ?? "") { Shown = Shown.InCsv },
            .. RowColumns.Trace<LedgerRow>(),
        ],
        r => r.Id,
        r =>
        [
            r.About.Length > 0 ? $"towards {r.About}" : "", r.IncidentTitle.Length > 0 ? $"on {r.IncidentTitle}" : "", $"“{r.Words}”", r.Channel.Length > 0 ? $"by {r.Channel}" : "",
            r.AccordingTo.Length > 0 ? $"according to {r.AccordingTo}" : "", $"in {string.Join(", ", r.CarriedBy)}", r.Change,
        ]);
}
