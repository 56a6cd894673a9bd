namespace Rapporteur.Present;

/// <summary>
/// The record of a case as pages and commands ask for it, as of one day of publication and one of intake: listings and single things. Every
/// answer is what the record worked out anew would say. Safe to share between threads.
/// </summary>
public interface IRecordReader : ILines
{
    /// <summary>Rows of a listing, in its order, and how many there are in all.</summary>
    Page<T> Rows<T>(RowQuery query)
        where T : Row;

    /// <summary>How much the record holds.</summary>
    RecordCounts Counts();

    /// <summary>Everything about one incident, by its id or that of any of its accounts; null when there is none.</summary>
    IncidentView? Incident(string id);

    /// <param name="id">Id of the actor or of any of its names.</param>
    /// <param name="most">Most lines of each list (the row of the actor tells how many there are), or null for all.</param>
    ActorProfile? Actor(string id, int? most = null);

    /// <summary>Actors whose id or name this is; without one, those in whose names it occurs. Most reported first, at most so many.</summary>
    IReadOnlyList<ActorRow> FindActors(string nameOrId, int most);

    /// <summary>A relation by its id.</summary>
    RelationRow? Relation(string id);

    /// <summary>A dispute by its id.</summary>
    DisputeView? Dispute(string id);

    /// <summary>A report with its findings, by its id; null where the record does not hold it.</summary>
    ReportView? Report(string id);

    /// <summary>A publisher by name.</summary>
    SourceRow? Source(string name);

    /// <summary>How many lines of a listing begin on each day; without those that reach over more days than this.</summary>
    IReadOnlyDictionary<DateOnly, int> Days(ListingKind kind, int widest);

    /// <summary>Brier score and calibration, for all first and then for each forecaster.</summary>
    IReadOnlyList<ForecastScore> Scores();

    /// <summary>Ids of incidents, actors, relations, disputes and reports that begin with this, at most so many.</summary>
    IReadOnlyList<string> Begun(string start, int most);
}
