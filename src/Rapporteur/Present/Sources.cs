using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>Reports and readings by id, and citations of them.</summary>
internal sealed class Sources
{
    private readonly Dictionary<string, ReportEntry> entries;
    private readonly Dictionary<string, Reading> readings;

    public Sources(IReadOnlyList<ReportEntry> entries, IReadOnlyList<Reading> readings)
    {
        this.entries = entries.ToDictionary(e => e.Report.Id, StringComparer.Ordinal);
        this.readings = readings.ToDictionary(r => r.ReportId, StringComparer.Ordinal);
    }

    public ReportEntry? Entry(string reportId) => entries.GetValueOrDefault(reportId);

    public Reading? Reading(string reportId) => readings.GetValueOrDefault(reportId);

    public string? Publisher(string reportId) => Entry(reportId)?.Report.Publisher ?? Reading(reportId)?.Publisher;

    public DateRange? Published(string reportId) => Entry(reportId)?.Report.Published ?? Reading(reportId)?.Published;

    public string Origin(string reportId) => Entry(reportId)?.Report.Origin is { } origin ? origin[(origin.LastIndexOfAny(['/', '\\']) + 1)..] : reportId;

    public string Name(string reportId) => Publisher(reportId) is { } publisher ? $"{publisher} ({Origin(reportId)})" : Origin(reportId);

    public Citation Cite(FindingRef of, Evidence evidence) => new(
        of, Origin(of.ReportId), Publisher(of.ReportId), DateWords.OfEvent(Published(of.ReportId)), Squeeze(evidence.Quote), evidence.Span);

    public bool Matches(string reportId, string wanted) =>
        Has(Publisher(reportId), wanted) || Has(Origin(reportId), wanted) || Has(reportId, wanted);

    private static bool Has(string? text, string wanted) => text?.Contains(wanted, StringComparison.OrdinalIgnoreCase) ?? false;

    private static string Squeeze(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
