using System.Globalization;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;
using Rapporteur.Judge;
using Rapporteur.Link;

namespace Rapporteur.Present;

/// <summary>
/// A case as people look at it: listings, profiles, briefs. Everything follows from reports, readings and judgements, whatever their order.
/// </summary>
public sealed class CaseView
{
    private readonly IReadOnlyList<ReportEntry> stored;
    private readonly IReadOnlyList<Reading> read;
    private readonly IReadOnlyList<Judgement> judgements;
    private readonly IReadOnlyList<ReportEntry> reports;
    private readonly IReadOnlyList<Reading> readings;
    private readonly IReferences? references;
    private readonly Dictionary<string, RegisterEntry> register;
    private readonly Dictionary<(DateOnly?, DateOnly?), CaseView> cuts = [];
    private readonly Sources sources;
    private readonly Rows rows;
    private readonly ActorUse use;

    private CaseView(IReadOnlyList<ReportEntry> reports, IReadOnlyList<Reading> readings, IReadOnlyList<Judgement> judgements, IReferences? references)
    {
        stored = reports;
        read = [.. readings.OrderBy(r => r.ReportId, StringComparer.Ordinal)];
        this.judgements = judgements;
        this.references = references;
        register = (references?.Register() ?? []).ToDictionary(e => e.Id, StringComparer.Ordinal);
        Judgements = JudgementLog.Of(judgements, read);
        var inForce = Judgements.InForce;
        this.reports = JudgedReadings.Apply(reports, inForce);
        this.readings = JudgedReadings.Apply(read, inForce);
        sources = new Sources(this.reports, this.readings);
        var actors = JudgedActors.Apply(Linker.Link(this.readings, inForce, [.. register.Values]), this.readings, inForce);
        Record = JudgedRecord.Apply(Fuser.Fuse(this.reports, this.readings, actors, inForce), inForce, sources.Publisher);
        rows = new Rows(Record, sources, inForce) { Origins = new Lazy<Origins>(NewOrigins) };
        use = new ActorUse(Record);
        Lines = new RecordLines(this, rows);
    }

    /// <summary>The record behind the listings.</summary>
    public CaseRecord Record { get; }

    /// <summary>The reports, with the days of publication that analysts have set.</summary>
    internal IReadOnlyList<ReportEntry> Reports => reports;

    /// <summary>The readings with what analysts have corrected.</summary>
    internal IReadOnlyList<Reading> Readings => readings;

    /// <summary>The readings as they are stored.</summary>
    internal IReadOnlyList<Reading> StoredReadings => read;

    internal Sources Sources => sources;

    private Standing Posts => new(sources);

    /// <summary>What analysts have decided.</summary>
    public JudgementLog Judgements { get; }

    /// <param name="reports">All reports of the case.</param>
    /// <param name="readings">The newest reading of each.</param>
    /// <param name="judgements">What analysts have decided; none by default.</param>
    /// <param name="references">The register and the gazetteer of the case; none by default.</param>
    public static CaseView Build(
        IReadOnlyList<ReportEntry> reports, IReadOnlyList<Reading> readings, IReadOnlyList<Judgement>? judgements = null, IReferences? references = null) =>
        new(reports, readings, judgements ?? [], references);

    /// <summary>
    /// The case as it stood: only reports certainly published by one day, and taken in and judged by another. A report of unknown date, or one
    /// that may have come out later, is not certain. Built once for each pair of days.
    /// </summary>
    public CaseView At(DateOnly? asOf, DateOnly? known)
    {
        if (asOf is null && known is null)
        {
            return this;
        }

        lock (cuts)
        {
            if (!cuts.TryGetValue((asOf, known), out var cut))
            {
                var kept = stored.Where(r => (known is null || DateOnly.FromDateTime(r.TakenIn.UtcDateTime) <= known)
                    && (asOf is null || sources.Published(r.Report.Id)?.To <= asOf)).ToList();
                var ids = kept.Select(r => r.Report.Id).ToHashSet(StringComparer.Ordinal);
                var judged = judgements.Where(j => known is null || DateOnly.FromDateTime(j.At.UtcDateTime) <= known).ToList();
                cuts[(asOf, known)] = cut = new CaseView(kept, [.. read.Where(r => ids.Contains(r.ReportId))], judged, references);
            }

            return cut;
        }
    }

    /// <summary>Dated events that took place or are said to have, in order of time, without those of which nobody and no place can be told.</summary>
    public IReadOnlyList<IncidentRow> Timeline(Filter filter) => Cut(filter, v =>
        v.IncidentsOf(filter).Where(i => i is { IsActual: true, Date: not null } && Weight.IsTelling(i)).Select(v.rows.Incident));

    /// <summary>Events that took place or are said to have, in order of time, undated ones last; with <c>planned</c> or <c>hypothetical</c> as type, those.</summary>
    public IReadOnlyList<IncidentRow> Incidents(Filter filter) => Cut(filter, v =>
        v.IncidentsOf(filter).Where(i => i.IsActual || (filter.Type is { } type && type == Wire.Name(i.Status))).Select(v.rows.Incident));

    /// <summary>Everything about one incident, by its id or that of any of its accounts; null when there is none.</summary>
    public IncidentView? Incident(string id) => Lines.Incident(id) is { } found
        ? IncidentView.Of(rows.Incident(found), new Detailer(this, rows).Detail(found), Lines) with { Location = Locate(found) }
        : null;

    /// <summary>Named actors first, most reported first; descriptions without a name come last.</summary>
    public IReadOnlyList<ActorRow> Actors(Filter filter) => Cut(filter, v =>
    {
        var match = new Matching(filter, v.sources);
        return v.Record.Actors.Actors.Where(a => match.Actor(a) && match.Type(Wire.Name(a.Kind)) && match.Source(a.Members.Select(m => m.ReportId)))
            .Select(a => v.rows.Actor(a, v.use));
    });

    /// <summary>Profiles of the actors whose id or name this is; without one, of those in whose names it occurs. Most reported first.</summary>
    public IReadOnlyList<ActorProfile> Profiles(string nameOrId, Filter filter) => Cut(filter, v => v.Named(nameOrId).Select(a => new ProfileComposer(v, v.rows).Profile(a)));

    /// <summary>In order of time, undated ones last.</summary>
    public IReadOnlyList<StatementRow> Statements(Filter filter) => Cut(filter, v =>
    {
        var match = new Matching(filter, v.sources);
        return v.Record.Ledger
            .Where(s => match.Date(s.Finding.Date) && match.Actor(s.About.Prepend(s.Speaker)) && match.Type(Wire.Name(s.Finding.Act))
                && match.Source([s.Ref.ReportId]) && filter.Place is null)
            .Select(v.rows.Statement).OrderBy(Order.Of).ThenBy(r => r.Id, StringComparer.Ordinal);
    });

    /// <summary>By subject, predicate, object.</summary>
    public IReadOnlyList<RelationRow> Relations(Filter filter) => Cut(filter, v =>
    {
        var match = new Matching(filter, v.sources);
        return v.Record.Ties
            .Where(t => match.Actor([t.Subject, t.Object]) && match.Type(Wire.Name(t.Predicate)) && match.Source(t.Accounts.Select(a => a.Ref.ReportId))
                && (filter.Place is null || match.Place([t.Object.Words])))
            .Where(t => filter.On is not { } day || v.Posts.Holds(t, day)).Select(v.rows.Relation).Where(r => match.Date(r.Date))
            .OrderBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.Predicate, StringComparer.Ordinal).ThenBy(r => r.Object, StringComparer.Ordinal)
            .ThenBy(r => r.Id, StringComparer.Ordinal);
    });

    /// <summary>
    /// Who claims, denies, accuses, condemns, in order of time: what several reports carry is one line, and where somebody turns about it is
    /// marked. With an actor, what it said and what was said about it.
    /// </summary>
    public IReadOnlyList<LedgerRow> Ledger(Filter filter) => [.. List(ListingKind.Ledger, filter, timeline: false).Cast<LedgerRow>()];

    /// <summary>By report.</summary>
    public IReadOnlyList<ForecastRow> Forecasts(Filter filter) => Cut(filter, v =>
    {
        var match = new Matching(filter, v.sources);
        return v.readings.Where(r => match.Source([r.ReportId]))
            .SelectMany(r => r.Forecasts.Where(f => match.Date(f.Horizon) && match.Actor([Accounts.RoleOf(r, f.Speaker, v.Record.Actors), new Role(null, f.Gist)]))
                .Select(f => v.rows.Forecast(r, f)));
    });

    /// <summary>By kind and matter.</summary>
    public IReadOnlyList<DisputeView> Disputes(Filter filter) => Cut(filter, v =>
    {
        var match = new Matching(filter, v.sources);
        var incidents = filter.Actor is null ? null : v.IncidentsOf(new Filter { Actor = filter.Actor }).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return v.Record.Disputes
            .Where(d => match.Type(Wire.Name(d.Kind)) && match.Source(d.Sides.SelectMany(s => s.Findings).Select(f => f.ReportId))
                && (incidents is null || incidents.Contains(d.Subject) || (v.Record.Actors.Find(d.Subject) is { } actor && match.Actor(actor))))
            .OrderBy(d => d.Kind).ThenBy(d => d.Matter, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)
            .Select(v.rows.Dispute);
    });

    /// <param name="filter">What to tell of.</param>
    /// <param name="since">Only what was first reported after this day, and what has changed since; reports of unknown day count as new.</param>
    public Brief Brief(Filter filter, DateOnly? since = null)
    {
        var view = At(filter.AsOf, filter.Known);
        var left = reports.Count - view.reports.Count;
        var scope = $"Rests on {view.reports.Count} report{(view.reports.Count == 1 ? "" : "s")}" + (left > 0 ? $"; {left} left out by the chosen day." : ".");
        var engines = view.readings.Select(r => r.Engine).Distinct().Order(StringComparer.Ordinal).ToList();
        scope += engines.Count > 0 ? $" Read by engine {Phrase.List(engines)}." : "";
        scope += since is { } day ? $" Tells what was first reported after {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, and what has changed since." : "";
        return new BriefComposer(view, new Sentences(new Articles(view.reports)))
            .Compose(filter with { AsOf = null, Known = null }, scope, since is null ? null : new BriefChanges(view.At(since, null)));
    }

    /// <summary>The sentence of a finding; null where there is no such finding.</summary>
    public Citation? Cite(FindingRef finding) => rows.Cite(finding).FirstOrDefault();

    /// <summary>What was read in a report, with what analysts have corrected; null where it was not read.</summary>
    public Reading? ReadingOf(string reportId) => sources.Reading(reportId);

    /// <summary>Anything with an id: incident, actor, report, finding (<c>rep-…/e3</c>), relation, dispute; null when there is no such thing.</summary>
    public ItemView? Describe(string id) => Describer.Describe(new BuiltRecord(this), id);

    /// <summary>One of the listings.</summary>
    public IReadOnlyList<Row> List(ListingKind kind, Filter filter, bool timeline) => Cut(filter, v =>
        new Cataloguer(v, v.reports, v.sources).Of(kind).Where(c => (!timeline || c.IsInTimeline) && c.Fits(filter)).Select(c => c.Row));

    /// <summary>All lines of all listings, for a store that answers filters by itself.</summary>
    public IEnumerable<Catalogued> Catalogue() => new Cataloguer(this, reports, sources).All();

    /// <summary>All that is kept of single things beside their lines.</summary>
    public IEnumerable<Detail> Details() => new Detailer(this, rows).All();

    internal IEnumerable<ReportDetail> ReportDetails() => new Detailer(this, rows).Reports();

    internal RecordLines Lines { get; }

    internal Rows RowMaker => rows;

    internal ActorUse Use => use;

    internal ActorProfile? Profile(string id, int? most) => Record.Actors.Find(id) is not { } actor ? null
        : ActorProfile.Of(Row(actor), new ProfileComposer(this, rows).Detail(actor), Lines, Entry, most);

    internal IReadOnlyList<ActorRow> FindActors(string nameOrId, int most) => [.. Named(nameOrId).Take(most).Select(Row)];

    internal IEnumerable<Incident> IncidentsOf(Filter filter)
    {
        var match = new Matching(filter, sources);
        return Record.Incidents
            .Where(i => match.Date(i.Date) && match.Actor(i.Accounts.SelectMany(a => a.Actors.Concat(a.Recipients)))
                && match.Type(Wire.Name(i.Type), i.Mode, Wire.Name(i.Status)) && match.Place(i.Accounts.SelectMany(a => a.Finding.Place))
                && match.Source(i.Accounts.Select(a => a.Ref.ReportId)))
            .OrderBy(i => Order.Of(i.Date)).ThenBy(i => i.Id, StringComparer.Ordinal);
    }

    /// <summary>An entry of the register of the case.</summary>
    internal RegisterEntry? Entry(string id) => register.GetValueOrDefault(id);

    private LocationView? Locate(Incident incident)
    {
        if (references is null || incident.Place.Count == 0)
        {
            return null;
        }

        return LocationView.Find(references, incident.Place, incident.Accounts.Select(a => a.Ref.ReportId).Distinct().Select(sources.Reading).OfType<Reading>());
    }

    /// <summary>The actor of this id; else all that have the name, or where none has it those in whose names it occurs.</summary>
    private IReadOnlyList<Actor> Named(string nameOrId)
    {
        if (Record.Actors.Find(nameOrId) is { } known)
        {
            return [known];
        }

        var match = new Matching(new Filter { Actor = nameOrId }, sources);
        var found = Record.Actors.Actors.Where(match.Actor).ToList();
        var exact = found.FindAll(a => a.Names.Any(n => string.Equals(n.Words, nameOrId, StringComparison.OrdinalIgnoreCase)));
        return exact.Count > 0 ? exact : found;
    }

    internal IEnumerable<string> ReportIds => reports.Select(r => r.Report.Id);

    internal Origins NewOrigins() => new(reports, readings);

    internal ForecastRow ForecastOf(Reading reading, ForecastFinding forecast) => rows.Forecast(reading, forecast);

    internal bool IsDoerDisputed(Incident incident) => rows.IsDoerDisputed(incident);

    /// <summary>Disputes, each with a line that says what it is about: the incident or actor.</summary>
    internal IReadOnlyList<DisputeView> Titled(IReadOnlyList<DisputeView> disputes)
    {
        var subjects = Record.Incidents.ToDictionary(i => i.Id, StringComparer.Ordinal);
        return [.. disputes.Select(d => subjects.TryGetValue(d.Subject, out var incident) ? Describer.TitleOf(rows.Incident(incident)) : Record.Actors.Find(d.Subject)?.Name)
            .Zip(disputes, (title, d) => title is null ? d : d with { About = $"{d.About}: {title}" })];
    }

    internal IncidentRow Row(Incident incident) => rows.Incident(incident);

    internal ActorRow Row(Actor actor) => rows.Actor(actor, use);

    internal StatementRow Row(LedgerEntry statement) => rows.Statement(statement);

    internal RelationRow Row(Tie tie) => rows.Relation(tie);

    internal IEnumerable<(ForecastRow Row, Role Speaker, string ReportId)> ForecastRows() => readings.SelectMany(r =>
        r.Forecasts.Select(f => (rows.Forecast(r, f), Accounts.RoleOf(r, f.Speaker, Record.Actors), r.ReportId)));

    private List<T> Cut<T>(Filter filter, Func<CaseView, IEnumerable<T>> list) => [.. list(At(filter.AsOf, filter.Known))];
}
