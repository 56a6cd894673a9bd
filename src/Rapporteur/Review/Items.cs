using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Judge;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>
/// What an id, its beginning or a name means in a case, one thing at a time. The stored readings are looked at, so that what was rejected is found too.
/// </summary>
/// <param name="look">Gives the record as it stands; asked only where something of it is named.</param>
/// <param name="store">Reports, readings and judgements.</param>
public sealed class Items(Func<IRecordReader> look, ICaseReader store)
{
    private const int Most = 5;
    private readonly Lazy<IRecordReader> taken = new(look);
    private readonly JudgedReports reports = new(store, null);

    /// <summary>A case that is at hand in memory.</summary>
    public Items(CaseView view)
        : this(() => new BuiltRecord(view), new ViewedCase(view))
    {
    }

    public IRecordReader Record => taken.Value;

    /// <summary>All judgements, with where their findings stand now.</summary>
    public JudgementLog Log => reports.Log;

    public Outcome<ActorProfile> Actor(string wanted)
    {
        if (Record.Actor(wanted, 0) is { } byId)
        {
            return byId;
        }

        var found = Record.FindActors(wanted, int.MaxValue);
        var named = found.Where(a => Same(a.Name, wanted)).ToList();
        named = named.Count > 0 ? named : [.. found.Where(a => a.IsNamed && a.OtherNames.Any(n => Same(n, wanted)))];
        var ids = named.Count > 0 ? named.Select(a => a.Id) : Record.Begun(wanted, Most).Where(i => i.StartsWith("act-", StringComparison.Ordinal));
        return One(wanted, ids.Select(i => Record.Actor(i, 0)).OfType<ActorProfile>().ToList(), a => $"{a.Actor.Name} ({a.Actor.Id})");
    }

    public Outcome<IncidentView> Incident(string wanted) => Record.Incident(wanted) is { } exact ? exact
        : One(wanted, Begun(wanted, "inc-").Select(Record.Incident).OfType<IncidentView>().ToList(), i => i.Id);

    public Outcome<DisputeView> Dispute(string wanted) => One(wanted, Begun(wanted, "dis-").Select(Record.Dispute).OfType<DisputeView>().ToList(), d => $"{d.About} ({d.Id})");

    public Outcome<ReportEntry> Report(string wanted) => One(wanted, store.ReportsNamed(wanted, Most).Select(store.Report).OfType<ReportEntry>().ToList(), r => r.Report.Id);

    /// <summary>The id of a report of which this is the beginning; null where there is none.</summary>
    public string? ReportId(string wanted) => store.ReportsNamed(wanted, 1) is [var only] ? only : null;

    /// <summary>A publisher as its reports name it, whatever the case; null where none is called so.</summary>
    public string? Publisher(string wanted) => Record.Rows<SourceRow>(new RowQuery(ListingKind.Sources) { Filter = new Filter { Source = wanted } }).Rows.FirstOrDefault(s => Same(s.Name, wanted))?.Name;

    /// <summary>A finding by its reference, and the reading that holds it.</summary>
    public (FindingRef Ref, Finding Finding, Reading Reading)? Finding(string wanted)
    {
        var slash = wanted.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && store.ReportsNamed(wanted[..slash], 2) is [var only] && reports.Stored(only) is { } reading && reading.Findings.FirstOrDefault(f => f.Id == wanted[(slash + 1)..]) is { } finding
            ? (new FindingRef(only, finding.Id), finding, reading)
            : null;
    }

    /// <summary>Where the finding or the actor of a report stands, for finding it again.</summary>
    public string? AnchorOf(FindingRef reference) => reports.Stored(reference.ReportId) is { } reading ? Anchor.Of(reading, reference.FindingId) : null;

    /// <summary>The names that an actor of a report has there.</summary>
    public IEnumerable<string> NamesOf(FindingRef member) =>
        reports.Stored(member.ReportId)?.Actors.FirstOrDefault(a => a.Id == member.FindingId) is { } actor ? actor.Names.Prepend(actor.Name) : [];

    /// <summary>What an id names, in words with the id.</summary>
    public string Name(string id)
    {
        if (id.IndexOf('/', StringComparison.Ordinal) is var slash && slash > 0)
        {
            var reading = reports.Stored(id[..slash]);
            return reading?.Findings.FirstOrDefault(f => f.Id == id[(slash + 1)..]) is { } finding ? $"“{FindingWords.Line(finding)}” ({id})"
                : reading?.Actors.FirstOrDefault(a => a.Id == id[(slash + 1)..]) is { } actor ? $"{actor.Name} ({id})" : id;
        }

        return Record.Actor(id, 0) is { } known ? $"{known.Actor.Name} ({id})" : store.Report(id) is not null ? $"{Record.SourceOf(id)} ({id})" : id;
    }

    private IEnumerable<string> Begun(string start, string kind) => Record.Begun(start, Most).Where(i => i.StartsWith(kind, StringComparison.Ordinal));

    private static Outcome<T> One<T>(string wanted, IReadOnlyList<T> found, Func<T, string> name)
        where T : class => found switch
    {
        [var only] => only,
        [] => ReviewMessages.NotFound.About(wanted),
        _ => ReviewMessages.Several.About(wanted, string.Join(", ", found.Take(4).Select(name)) + (found.Count > 4 ? " ..." : "")),
    };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
