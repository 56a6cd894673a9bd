using Rapporteur.Present;

namespace Rapporteur.App.Workbench;

/// <summary>What the pictures ask for: the lines of a listing as a whole, kept for the last few filters, and where they lie.</summary>
internal sealed partial class Casebook
{
    /// <summary>Filters of which the lines are kept.</summary>
    private const int MostKept = 8;

    private readonly Dictionary<(string Signature, Filter Filter, ListingKind Kind, bool Timeline), IReadOnlyList<Row>> sights = [];
    private (string Signature, Filter Then, Locator Locator)? locator;

    /// <summary>Whether the case can place what reports tell.</summary>
    public bool HasGazetteer => store.ReferenceFiles().Any(f => f.IsGazetteer);

    /// <summary>All lines of the timeline, in order of time.</summary>
    public IReadOnlyList<IncidentRow> TimelineSights(Filter filter) => Sights<IncidentRow>(ListingKind.Incidents, filter, timeline: true);

    /// <summary>All incidents, dated or not.</summary>
    public IReadOnlyList<IncidentRow> IncidentSights(Filter filter) => Sights<IncidentRow>(ListingKind.Incidents, filter, timeline: false);

    /// <summary>All relations.</summary>
    public IReadOnlyList<RelationRow> RelationSights(Filter filter) => Sights<RelationRow>(ListingKind.Relations, filter, timeline: false);

    /// <summary>All statements.</summary>
    public IReadOnlyList<StatementRow> StatementSights(Filter filter) => Sights<StatementRow>(ListingKind.Statements, filter, timeline: false);

    /// <summary>All incidents, each with the place that the gazetteer of the case gives it, or null.</summary>
    public IReadOnlyList<(IncidentRow Row, LocationView? At)> Located(Filter filter)
    {
        var rows = IncidentSights(filter);
        if (!HasGazetteer)
        {
            return [.. rows.Select(r => (r, (LocationView?)null))];
        }

        var then = new Filter { AsOf = filter.AsOf, Known = filter.Known };
        var all = IncidentSights(then);
        lock (sights)
        {
            var signature = store.Signature();
            if (locator is not { } held || held.Signature != signature || held.Then != then)
            {
                locator = (signature, then, new Locator(store, all));
            }

            return [.. rows.Select(r => (r, locator.Value.Locator.Of(r)))];
        }
    }

    private IReadOnlyList<T> Sights<T>(ListingKind kind, Filter filter, bool timeline)
        where T : Row
    {
        var key = (store.Signature(), filter, kind, timeline);
        lock (sights)
        {
            if (sights.TryGetValue(key, out var held))
            {
                return (IReadOnlyList<T>)held;
            }
        }

        var rows = timeline ? (IReadOnlyList<Row>)Timeline(filter).Rows : Rows<T>(kind, filter).Rows;
        lock (sights)
        {
            if (sights.Count >= MostKept)
            {
                sights.Clear();
            }

            sights[key] = rows;
        }

        return (IReadOnlyList<T>)rows;
    }
}
