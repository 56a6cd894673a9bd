using Rapporteur.Casefile;
using Rapporteur.Fuse;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>What a case holds now against what it held by an earlier day of publication.</summary>
internal sealed class BriefChanges
{
    private readonly HashSet<FindingRef> known;
    private readonly Dictionary<FindingRef, Incident> before;
    private readonly HashSet<string> reports;
    private readonly HashSet<string> ties;
    private readonly Dictionary<string, bool> disputes;

    public BriefChanges(CaseView earlier)
    {
        var record = earlier.Record;
        before = record.Incidents.SelectMany(i => i.Accounts.Select(a => (a.Ref, Incident: i))).ToDictionary(p => p.Ref, p => p.Incident);
        known = [.. before.Keys, .. record.Ledger.Select(l => l.Ref)];
        reports = earlier.ReportIds.ToHashSet(StringComparer.Ordinal);
        ties = record.Ties.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        disputes = record.Disputes.ToDictionary(d => d.Id, d => d.Settled, StringComparer.Ordinal);
    }

    public bool IsNew(Incident incident) => !incident.Accounts.Any(a => known.Contains(a.Ref));

    public bool IsNew(LedgerEntry entry) => !known.Contains(entry.Ref);

    public bool IsNew(ForecastRow forecast) => !reports.Contains(forecast.Evidence[0].Finding.ReportId);

    public bool IsNew(RelationRow relation) => !ties.Contains(relation.Id);

    public bool IsNew(DisputeView dispute) => !disputes.TryGetValue(dispute.Id, out var settled) || settled != dispute.Settled;

    /// <summary>What is shown of the incident now and was not before, in words: "the number killed is now seven (was five)"; none where it is new.</summary>
    public IReadOnlyList<string> Of(Incident now)
    {
        var was = now.Accounts.Select(a => before.GetValueOrDefault(a.Ref)).FirstOrDefault(i => i is not null);
        return was is null ? [] : [.. new[]
        {
            Change("the number killed is", was.Killed, Number(now.Killed)), Change("the number wounded is", was.Wounded, Number(now.Wounded)),
            Change("the date is", Day(was.Date), Day(now.Date)), Change("the place is", First(was.Place), First(now.Place)),
            Change("those named as the doers are", Phrase.Names(was.Actors), Phrase.Names(now.Actors)),
            Change("the grade is", was.Grade.ToString(), now.Grade.ToString()),
        }.OfType<string>()];
    }

    private static string? Change(string what, string? was, string? now) =>
        string.IsNullOrEmpty(now) || string.Equals(was, now, StringComparison.OrdinalIgnoreCase) ? null
        : string.IsNullOrEmpty(was) ? $"{what} now given as {now}" : $"{what} now given as {now} (before: {was})";

    private static string? Number(string? words) => Quantity.Parse(words) is null ? null : words;

    private static string Day(DateRange? date) => DateWords.OfEvent(date);

    private static string? First(IReadOnlyList<string> list) => list.Count > 0 ? list[0] : null;
}
