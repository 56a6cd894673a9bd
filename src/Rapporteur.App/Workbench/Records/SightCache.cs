using Rapporteur.Casefile;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Records;

/// <summary>What pictures are made of: the lines of whole listings, kept for the last few filters, and where incidents lie.</summary>
internal sealed class SightCache
{
    /// <summary>More lines than this are not drawn: of what has a time the newest are, of all else the first.</summary>
    public const int MostDrawn = 60_000;

    /// <summary>Listings of which the lines are kept.</summary>
    private const int Most = 8;

    private readonly Lock gate = new();
    private readonly Dictionary<(long State, Filter Filter, ListingKind Kind, bool Timeline), Lazy<IReadOnlyList<Row>>> listings = [];
    private (long State, Lazy<Locator> Locator)? locator;

    /// <summary>The lines of a listing; read once while the record stays as it is.</summary>
    public IReadOnlyList<T> Lines<T>(Snapshot of, RowQuery query)
        where T : Row
    {
        Lazy<IReadOnlyList<Row>>? held;
        lock (gate)
        {
            var key = (of.State, query.Filter, query.Kind, query.IsTimeline);
            if (!listings.TryGetValue(key, out held))
            {
                if (listings.Count >= Most)
                {
                    listings.Clear();
                }

                listings[key] = held = new Lazy<IReadOnlyList<Row>>(() =>
                {
                    var total = of.Record.Rows<T>(query with { Offset = 0, Limit = 0 }).Total;
                    return of.Record.Rows<T>(total <= MostDrawn ? query : query with { Offset = query.IsTimeline ? total - MostDrawn : 0, Limit = MostDrawn }).Rows;
                });
            }
        }

        return (IReadOnlyList<T>)held.Value;
    }

    /// <summary>Reads ahead what the pictures show without a filter, so that the first who looks does not wait for it.</summary>
    public void Warm(Snapshot of)
    {
        var counts = of.Record.Counts();
        if (Math.Max(counts.Incidents, counts.Statements) <= MostDrawn)
        {
            Lines<IncidentRow>(of, new RowQuery(ListingKind.Incidents) { IsTimeline = true });
            Lines<IncidentRow>(of, new RowQuery(ListingKind.Incidents));
            Lines<RelationRow>(of, new RowQuery(ListingKind.Relations));
            Lines<StatementRow>(of, new RowQuery(ListingKind.Statements));
            Lines<LedgerRow>(of, new RowQuery(ListingKind.Ledger));
        }
    }

    /// <summary>Where the incidents of a record lie.</summary>
    public Locator Locator(Snapshot of, IReferences references, Func<IReadOnlyList<IncidentRow>> all)
    {
        lock (gate)
        {
            if (locator is not { } held || held.State != of.State)
            {
                locator = (of.State, new Lazy<Locator>(() => new Locator(references, all())));
            }

            return locator.Value.Locator.Value;
        }
    }
}
