using Rapporteur.Casefile;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Records;

/// <summary>What pictures are made of: the lines of whole listings, kept for the last few filters, and where incidents lie.</summary>
internal sealed class SightCache
{
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

                listings[key] = held = new Lazy<IReadOnlyList<Row>>(() => of.Record.Rows<T>(query).Rows);
            }
        }

        return (IReadOnlyList<T>)held.Value;
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
