using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>All lines of all listings in their order, each with what it can be found by; made one at a time, so that no case is too large.</summary>
internal sealed class Cataloguer(CaseView view, IReadOnlyList<ReportEntry> reports, Sources sources)
{
    private readonly Standing standing = new(sources);
    private readonly ILookup<string, Incident> incidents = view.Record.Incidents.ToLookup(i => i.Id, StringComparer.Ordinal);

    public IEnumerable<Catalogued> All() => Enum.GetValues<ListingKind>().SelectMany(Of);

    public IEnumerable<Catalogued> Of(ListingKind kind) => kind switch
    {
        ListingKind.Incidents => Incidents(),
        ListingKind.Actors => Actors(),
        ListingKind.Statements => Statements(),
        ListingKind.Relations => Relations(),
        ListingKind.Forecasts => Forecasts(),
        ListingKind.Disputes => Disputes(),
        ListingKind.Ledger => Ledger(),
        ListingKind.Sources => new SourceComposer(view, reports, sources).All().Select(s => new Catalogued(kind, s, [Of(Facet.Source, s.Name)])),
        ListingKind.Told => Told(),
        _ => ReportRows.All(reports, sources),
    };

    private IEnumerable<Catalogued> Told() => new SourceMatrixComposer(view, new SourceComposer(view, reports, sources)).Lines()
        .Select(l => new Catalogued(ListingKind.Told, l.Row, Facets(l.Incident)));

    private IReadOnlyList<(Facet, string)> Facets(Incident i) =>
    [
        .. Roles(i.Accounts.SelectMany(a => a.Actors.Concat(a.Recipients))),
        .. Types(Wire.Name(i.Type), i.Mode, Wire.Name(i.Status)),
        .. i.Accounts.SelectMany(a => a.Finding.Place).Distinct().Select(p => Of(Facet.Place, p)),
        .. Reports(i.Accounts.Select(a => a.Ref.ReportId)),
    ];

    private IEnumerable<Catalogued> Incidents() => view.IncidentsOf(Filter.None).Select(i => new Catalogued(ListingKind.Incidents, view.Row(i), Facets(i))
    {
        IsInTimeline = i is { IsActual: true, Date: not null } && Weight.IsTelling(i),
        OnlyForType = i.IsActual ? null : Catalogued.Folded(Wire.Name(i.Status)),
    });

    private IEnumerable<Catalogued> Actors() => view.Record.Actors.Actors.Select(a => new Catalogued(ListingKind.Actors, view.Row(a),
        [.. Roles([new Role(a, a.Name)]), .. Types(Wire.Name(a.Kind)), .. Reports(a.Members.Select(m => m.ReportId))]));

    private IEnumerable<Catalogued> Statements() => view.Record.Ledger.Select(s => (Entry: s, Row: view.Row(s)))
        .OrderBy(s => Order.Of(s.Row)).ThenBy(s => s.Row.Id, StringComparer.Ordinal)
        .Select(s => new Catalogued(ListingKind.Statements, s.Row,
            [.. Roles(s.Entry.About.Prepend(s.Entry.Speaker)), .. Types(Wire.Name(s.Entry.Finding.Act)), .. Reports([s.Entry.Ref.ReportId])]));

    private IEnumerable<Catalogued> Relations() => view.Record.Ties.Select(t => (Tie: t, Row: view.Row(t)))
        .OrderBy(r => r.Row.Subject, StringComparer.Ordinal).ThenBy(r => r.Row.Predicate, StringComparer.Ordinal)
        .ThenBy(r => r.Row.Object, StringComparer.Ordinal).ThenBy(r => r.Row.Id, StringComparer.Ordinal)
        .Select(r => new Catalogued(ListingKind.Relations, r.Row,
            [.. Roles([r.Tie.Subject, r.Tie.Object]), .. Types(Wire.Name(r.Tie.Predicate)), Of(Facet.Place, r.Tie.Object.Words), .. Reports(r.Tie.Accounts.Select(a => a.Ref.ReportId))])
        {
            Standing = standing.Of(r.Tie),
        });

    private IEnumerable<Catalogued> Forecasts() => view.ForecastRows().Select(f => new Catalogued(ListingKind.Forecasts, f.Row,
        [.. Roles([f.Speaker]), Of(Facet.ActorName, f.Row.Gist), .. Reports([f.ReportId])]));

    private IEnumerable<Catalogued> Disputes() => view.Titled(view.Disputes(Filter.None)).Select(d => new Catalogued(ListingKind.Disputes, d,
        [.. Roles(About(d.Subject)), .. Types(d.Kind), .. Reports(d.Evidence.Select(c => c.Finding.ReportId))]));

    private IEnumerable<Catalogued> Ledger() => new LedgerComposer(view.Record, sources, view.RowMaker).Lines().Select(l => new Catalogued(ListingKind.Ledger, l.Row,
        [
            .. Roles(l.Entries.SelectMany(e => e.About.Prepend(e.Speaker))), .. Types(l.Row.Act), .. Reports(l.Entries.Select(e => e.Ref.ReportId)),
            .. l.Entries.Select(e => e.Incident).OfType<string>().Distinct().SelectMany(i => incidents[i].SelectMany(x => x.OtherIds).Prepend(i)).Select(i => (Facet.Incident, i)),
        ])
    {
        OnlyForType = l.Row.Act == Wire.Name(StatementAct.Asserts) ? Catalogued.Folded(l.Row.Act) : null,
    });

    private IEnumerable<Role> About(string subject) => view.Record.Actors.Find(subject) is { } actor
        ? [new Role(actor, actor.Name)]
        : incidents[subject].SelectMany(i => i.Accounts).SelectMany(a => a.Actors.Concat(a.Recipients));

    private static IEnumerable<(Facet, string)> Roles(IEnumerable<Role> roles)
    {
        var facets = new HashSet<(Facet, string)>();
        foreach (var role in roles)
        {
            if (role.Actor is not { } actor)
            {
                facets.Add(Of(Facet.ActorName, role.Words));
                continue;
            }

            facets.Add((Facet.ActorId, actor.Id));
            facets.UnionWith(actor.OtherIds.Select(id => (Facet.ActorId, id)));
            facets.UnionWith(actor.Names.Select(n => n.Words).Append(actor.Name).Select(n => Of(Facet.ActorName, n)));
        }

        return facets;
    }

    private static IEnumerable<(Facet, string)> Types(params string[] types) => types.Distinct().Select(t => Of(Facet.Type, t));

    private IEnumerable<(Facet, string)> Reports(IEnumerable<string> ids) => ids.Distinct()
        .SelectMany(id => new[] { sources.Publisher(id) ?? "", sources.Origin(id), id }).Where(v => v.Length > 0).Distinct().Select(v => Of(Facet.Source, v));

    private static (Facet, string) Of(Facet facet, string value) => (facet, Catalogued.Folded(value));
}
