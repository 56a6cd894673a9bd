namespace Rapporteur.Present;

/// <summary>A record that is at hand in memory, as pages and commands ask for it: what a store of kept lines must agree with.</summary>
/// <param name="view">The case, cut at the days that are asked for.</param>
public class BuiltRecord(CaseView view) : IRecordReader
{
    private readonly Lazy<Dictionary<string, ReportDetail>> reports = new(() => view.ReportDetails().ToDictionary(r => r.Id, StringComparer.Ordinal));

    public Page<T> Rows<T>(RowQuery query)
        where T : Row
    {
        var rows = view.List(query.Kind, query.Filter with { AsOf = null, Known = null }, query.IsTimeline);
        return new Page<T>([.. rows.Skip(query.Offset).Take(query.Limit ?? int.MaxValue).Cast<T>()], rows.Count);
    }

    public IReadOnlyList<T> Lines<T>(IReadOnlyList<string> ids)
        where T : Row => view.Lines.Lines<T>(ids);

    public RecordCounts Counts()
    {
        var record = view.Record;
        return new RecordCounts(view.ReportIds.Count(), record.Incidents.Count(i => i.IsActual), record.Actors.Actors.Count, record.Actors.Actors.Count(a => a.IsNamed),
            record.Ledger.Count, record.Ties.Count, view.Readings.Sum(r => r.Forecasts.Count), record.Disputes.Count, record.Disputes.Count(d => !d.Settled));
    }

    public IncidentView? Incident(string id) => view.Incident(id);

    public ActorProfile? Actor(string id, int? most = null) => view.Profile(id, most);

    public IReadOnlyList<ActorRow> FindActors(string nameOrId, int most) => view.FindActors(nameOrId, most);

    public RelationRow? Relation(string id) => view.Lines.Line<RelationRow>(id);

    public DisputeView? Dispute(string id) => view.Lines.Line<DisputeView>(id);

    public ReportView? Report(string id) => view.Sources.Entry(id) is { } entry ? new ReportView(entry, view.Sources.Reading(id), reports.Value[id]) : null;

    public SourceRow? Source(string name) => view.List(ListingKind.Sources, Filter.None, timeline: false).Cast<SourceRow>().FirstOrDefault(s => s.Name == name);

    public IReadOnlyDictionary<DateOnly, int> Days(ListingKind kind, int widest) => view.List(kind, Filter.None, timeline: false)
        .Where(r => r.Date is { From: not null, To: not null } && r.Date.Value.Days <= widest).CountBy(r => r.Date!.Value.From!.Value).ToDictionary();

    public IReadOnlyList<ForecastScore> Scores() => ForecastScores.Of(view.Forecasts(Filter.None));

    public IReadOnlyList<string> Begun(string start, int most) =>
        [.. view.Record.Incidents.Select(i => i.Id).Concat(view.Record.Actors.Actors.Select(a => a.Id)).Concat(view.Record.Ties.Select(t => t.Id))
            .Concat(view.Record.Disputes.Select(d => d.Id)).Concat(view.ReportIds)
            .Where(i => i.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(most)];
}
