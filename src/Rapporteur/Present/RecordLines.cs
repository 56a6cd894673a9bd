using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>Lines of a record that is at hand, by id.</summary>
internal sealed class RecordLines(CaseView view, Rows rows) : ILines
{
    private readonly Lazy<Dictionary<string, Incident>> incidents = new(() => view.Record.Incidents
        .SelectMany(i => i.OtherIds.Concat(i.Accounts.Select(a => a.Ref.ToString())).Prepend(i.Id).Select(id => (Id: id, Incident: i)))
        .DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Incident, StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, LedgerEntry>> statements = new(() => view.Record.Ledger.ToDictionary(l => l.Ref.ToString(), StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, Tie>> ties = new(() => view.Record.Ties.ToDictionary(t => t.Id, StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, Dispute>> disputes = new(() => view.Record.Disputes.ToDictionary(d => d.Id, StringComparer.Ordinal));

    /// <summary>By its id or that of any of its accounts.</summary>
    public Incident? Incident(string id) => incidents.Value.GetValueOrDefault(id);

    public IReadOnlyList<T> Lines<T>(IReadOnlyList<string> ids)
        where T : Row => [.. ids.Select(Line<T>).OfType<T>()];

    public T? Line<T>(string id)
        where T : Row => Line(id, typeof(T)) as T;

    private Row? Line(string id, Type type) =>
        type == typeof(IncidentRow) ? incidents.Value.TryGetValue(id, out var incident) ? rows.Incident(incident) : null
        : type == typeof(StatementRow) ? statements.Value.TryGetValue(id, out var entry) ? rows.Statement(entry) : null
        : type == typeof(ActorRow) ? view.Record.Actors.Find(id) is { } actor ? view.Row(actor) : null
        : type == typeof(RelationRow) ? ties.Value.TryGetValue(id, out var tie) ? rows.Relation(tie) : null
        : type == typeof(DisputeView) && disputes.Value.TryGetValue(id, out var dispute) ? rows.Dispute(dispute) : null;
}
