using Rapporteur.App.Workbench.Records;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench;

/// <summary>What the pictures ask for: the lines of a listing as a whole, and where they lie.</summary>
internal sealed partial class Casebook
{
    /// <summary>Whether there is more than this page draws.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether the case can place what reports tell.</summary>
    public bool HasGazetteer => store.ReferenceFiles().Any(f => f.IsGazetteer);

    /// <summary>All lines of the timeline, in order of time.</summary>
    public IReadOnlyList<IncidentRow> TimelineSights(Filter filter) => Sights<IncidentRow>(ListingKind.Incidents, filter, timeline: true);

    /// <summary>All incidents, dated or not.</summary>
    public IReadOnlyList<IncidentRow> IncidentSights(Filter filter) => Sights<IncidentRow>(ListingKind.Incidents, filter);

    /// <summary>All relations.</summary>
    public IReadOnlyList<RelationRow> RelationSights(Filter filter) => Sights<RelationRow>(ListingKind.Relations, filter);

    /// <summary>All statements.</summary>
    public IReadOnlyList<StatementRow> StatementSights(Filter filter) => Sights<StatementRow>(ListingKind.Statements, filter);

    /// <summary>All acts of speech.</summary>
    public IReadOnlyList<LedgerRow> LedgerSights(Filter filter) => Sights<LedgerRow>(ListingKind.Ledger, filter);

    /// <summary>All incidents, each with the place that the gazetteer of the case gives it, or null.</summary>
    public IReadOnlyList<(IncidentRow Row, LocationView? At)> Located(Filter filter)
    {
        var rows = IncidentSights(filter);
        if (!HasGazetteer)
        {
            return [.. rows.Select(r => (r, (LocationView?)null))];
        }

        var then = new Filter { AsOf = filter.AsOf, Known = filter.Known };
        var locator = seen.Locator(TryRecord(then)!, store, () => IncidentSights(then));
        return [.. rows.Select(r => (r, locator.Of(r)))];
    }

    private IReadOnlyList<T> Sights<T>(ListingKind kind, Filter filter, bool timeline = false)
        where T : Row
    {
        Record(filter);
        var lines = seen.Lines<T>(TryRecord(filter)!, Query(kind, filter, 0, int.MaxValue) with { IsTimeline = timeline });
        IsCut |= lines.Count >= SightCache.MostDrawn;
        return lines;
    }
}
