using Rapporteur.App.Commands;
using Rapporteur.App.Judging;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Review;
using Rapporteur.Storage;

namespace Rapporteur.App.Workbench;

/// <summary>
/// The open case as the pages ask for it, safe to share between requests. Pages ask here for everything and know neither store nor rules.
/// </summary>
internal sealed partial class Casebook : IDisposable
{
    private readonly SqliteCase store;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private (string Signature, CaseView View)? latest;

    private Casebook(SqliteCase store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    public static Outcome<Casebook> Open(string path, TimeProvider clock)
    {
        var opened = SqliteCase.OpenOrCreate(path);
        return opened.IsGood ? new Casebook(opened.Value, clock) : opened.Problem;
    }

    /// <summary>The case file.</summary>
    public string Path => store.Path;

    public SqliteCase Store => store;

    public bool IsEmpty => store.Count == 0;

    /// <summary>Name of an actor; null where there is no such one.</summary>
    public string? NameOf(string actor, Filter then) => View(then).Record.Actors.Find(actor)?.Name;

    /// <summary>The record as it is, or as it was on the days that the filter names.</summary>
    public CaseView View(Filter filter) => Whole().At(filter.AsOf, filter.Known);

    /// <summary>Some rows of a listing.</summary>
    public Page<T> Rows<T>(ListingKind kind, Filter filter, int skip = 0, int take = int.MaxValue)
        where T : Row
    {
        var rows = Whole().List(kind, filter, timeline: false);
        return new Page<T>([.. rows.Skip(skip).Take(take).Cast<T>()], rows.Count);
    }

    /// <summary>Rows of the timeline.</summary>
    public Page<IncidentRow> Timeline(Filter filter, int skip = 0, int take = int.MaxValue)
    {
        var rows = Whole().List(ListingKind.Incidents, filter, timeline: true);
        return new Page<IncidentRow>([.. rows.Skip(skip).Take(take).Cast<IncidentRow>()], rows.Count);
    }

    public IncidentView? Incident(string id, Filter filter) => View(filter).Incident(id);

    public ActorProfile? Actor(string id, Filter filter) => View(filter).Profiles(id, Filter.None) is [var first, ..] ? first : null;

    public IReadOnlyList<LedgerRow> Ledger(Filter filter) => Whole().Ledger(filter);

    /// <summary>The report and what was read in it, as analysts have corrected it; null where the case does not hold it.</summary>
    public (ReportEntry Entry, Reading? Reading)? Report(string id) =>
        store.Report(id) is { } entry ? (entry, Whole().ReadingOf(id)) : null;

    public IReadOnlyList<ReviewItem> Review() => ReviewQueue.Of(Whole());

    public IReadOnlyList<HistoryRow> History() => Rapporteur.Review.History.Of(Whole());

    public IReadOnlyList<SearchHit> Search(string query, int limit) => store.Search(query, limit);

    /// <summary>Makes, signs and keeps a judgement.</summary>
    public Outcome<Judgement> Decide(Func<JudgementMaker, Outcome<Judgement>> make, string analyst, string? why) =>
        new Desk(store, store, clock).Decide(make, analyst, why);

    /// <summary>A judgement in words.</summary>
    public string Words(Judgement judgement) => Rapporteur.Review.History.What(judgement, Whole());

    public void Dispose() => store.Dispose();

    /// <summary>Worked out anew when the case has changed.</summary>
    private CaseView Whole()
    {
        lock (gate)
        {
            var signature = store.Signature();
            if (latest is not { } held || held.Signature != signature)
            {
                latest = (signature, CaseViews.Of(store));
            }

            return latest.Value.View;
        }
    }
}
