using Rapporteur.App.Judging;
using Rapporteur.App.Workbench.Records;
using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Review;
using Rapporteur.Storage;

namespace Rapporteur.App.Workbench;

/// <summary>
/// The open case as one page asks for it: the record stays the same from its first question to its last. Pages ask here for everything and know
/// neither store nor rules.
/// </summary>
internal sealed partial class Casebook(SqliteCase store, RecordService records, SightCache seen, TimeProvider clock)
{
    private readonly Dictionary<(DateOnly?, DateOnly?), Snapshot> taken = [];

    /// <summary>The case file.</summary>
    public string Path => store.Path;

    public SqliteCase Store => store;

    public bool IsEmpty => store.Count == 0;

    /// <summary>Whether the record is that of the case as it is; if not, the next one is being worked out.</summary>
    public bool IsPresent => taken.Values.All(s => s.IsPresent);

    /// <summary>The record as of the days of the filter; null while it is worked out for the first time.</summary>
    public Snapshot? TryRecord(Filter then)
    {
        if (!taken.TryGetValue((then.AsOf, then.Known), out var snapshot) && records.At(then.AsOf, then.Known) is { } found)
        {
            taken[(then.AsOf, then.Known)] = snapshot = found;
        }

        return snapshot;
    }

    /// <summary>Name of an actor; null where there is no such one.</summary>
    public string? NameOf(string actor, Filter then) => ActorLine(actor, then)?.Name;

    /// <summary>An actor in one line, by its id.</summary>
    public ActorRow? ActorLine(string actor, Filter then) => Record(then).Lines<ActorRow>([actor]) is [var only] ? only : Record(then).Actor(actor, 0)?.Actor;

    /// <summary>Some rows of a listing.</summary>
    public Page<T> Rows<T>(ListingKind kind, Filter filter, int skip = 0, int take = int.MaxValue)
        where T : Row => Record(filter).Rows<T>(Query(kind, filter, skip, take));

    /// <summary>Rows of the timeline.</summary>
    public Page<IncidentRow> Timeline(Filter filter, int skip = 0, int take = int.MaxValue) =>
        Record(filter).Rows<IncidentRow>(Query(ListingKind.Incidents, filter, skip, take) with { IsTimeline = true });

    public IncidentView? Incident(string id, Filter filter) => Record(filter).Incident(id);

    public ActorProfile? Actor(string id, Filter filter) => Record(filter) is var record && record.Actor(id, MostListed) is { } found ? found
        : record.FindActors(id, 1) is [var first] ? record.Actor(first.Id, MostListed) : null;

    public IReadOnlyList<LedgerRow> Ledger(Filter filter) => Rows<LedgerRow>(ListingKind.Ledger, filter).Rows;

    /// <summary>Makes, signs and keeps a judgement.</summary>
    public Outcome<Judgement> Decide(Func<JudgementMaker, Outcome<Judgement>> make, string analyst, string? why) =>
        new Desk(store, store, () => Record(Filter.None), clock).Decide(make, analyst, why);

    /// <summary>A judgement in words.</summary>
    public string Words(Judgement judgement) => Review.History.What(judgement, Items());

    private ICaseRecord Record(Filter then) => (TryRecord(then) ?? throw new InvalidOperationException("A page asked for a record that is not there yet.")).Record;

    private Items Items() => new(() => Record(Filter.None), store);

    private static RowQuery Query(ListingKind kind, Filter filter, int skip, int take) =>
        new(kind) { Filter = filter, Offset = skip, Limit = take == int.MaxValue ? null : take };
}
