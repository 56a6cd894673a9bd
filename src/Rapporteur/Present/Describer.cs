using System.Globalization;
using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>Describes whatever an id names.</summary>
public sealed class Describer
{
    private readonly IRecordReader record;

    private Describer(IRecordReader record) => this.record = record;

    /// <summary>Anything with an id: incident, actor, report, finding (<c>rep-…/e3</c>), relation, dispute; null when there is no such thing.</summary>
    public static ItemView? Describe(IRecordReader record, string id)
    {
        var describer = new Describer(record);
        return id.Contains('/', StringComparison.Ordinal) ? describer.Finding(id)
            : describer.Report(id) ?? describer.Incident(id) ?? describer.Actor(id) ?? describer.Relation(id) ?? describer.Dispute(id);
    }

    private ItemView? Report(string id)
    {
        if (record.Report(id) is not { Entry: var entry, Reading: var reading })
        {
            return null;
        }

        var sources = Of(entry, reading);
        return new ItemView(id, "report", reading?.Title ?? entry.Report.Title ?? sources.Origin(id), Fields(
            ("file", entry.Report.Origin), ("publisher", sources.Publisher(id)), ("author", reading?.Author ?? entry.Report.Author),
            ("published", DateWords.Of(sources.Published(id))), ("taken in", $"{entry.TakenIn:yyyy-MM-dd HH:mm} UTC by {entry.Tool}"),
            ("sha-256", entry.Sha256), ("engine", reading?.Engine), ("actors", reading?.Actors.Count.ToString()), ("events", reading?.Events.Count.ToString()),
            ("statements", reading?.Statements.Count.ToString()), ("relations", reading?.Relations.Count.ToString()),
            ("forecasts", reading?.Forecasts.Count.ToString())),
            [.. reading?.Findings.Select(f => sources.Cite(new FindingRef(id, f.Id), f.Evidence)) ?? []]);
    }

    private ItemView? Incident(string id)
    {
        if (record.Incident(id) is not { } incident)
        {
            return null;
        }

        var fields = Fields(
            ("date", incident.When), ("what", incident.What), ("who", incident.Who), ("to whom", incident.ToWhom), ("where", incident.Where),
            ("how many", incident.HowMany), ("status", incident.Status), ("according to", incident.AccordingTo), ("reports", incident.Reports.ToString()),
            ("origins", string.Join(", ", incident.Origins)), ("grade", $"{incident.Grade}: {incident.GradeReason}"));
        fields.AddRange(incident.Location?.Candidates.Select((c, i) => (i == 0 ? "placed" : "or", Placed(c))) ?? []);
        fields.AddRange(incident.Accounts.Select(a => ("account", $"{a.Source}: {Line(a.When, a.Who, a.What, a.ToWhom, a.Where, a.HowMany)} [{a.Id}]")));
        fields.AddRange(incident.Ledger.Select(s => ("ledger", $"{s.Who} {s.Act}: {s.Gist} [{s.Id}]")));
        fields.AddRange(incident.DisputeViews.Select(d => ("dispute", $"{d.About}: {string.Join(" / ", d.Sides.Select(s => s.Says))} [{d.Id}]")));
        return new ItemView(incident.Id, "incident", TitleOf(incident), fields, incident.Evidence);
    }

    /// <summary>An incident as its title: when, who, what, to whom, where.</summary>
    internal static string TitleOf(IncidentRow incident) => Line(incident.When, incident.Who, incident.What, incident.ToWhom, incident.Where, "");

    private ItemView? Actor(string id)
    {
        if (record.Actor(id) is not { } profile)
        {
            return null;
        }

        var fields = Fields(("kind", profile.Actor.Kind), ("reports", profile.Actor.Reports.ToString()));
        fields.AddRange(profile.Names.Select(n => ("name", $"{n.Name} ({n.Form}; {string.Join(", ", n.Sources)})")));
        fields.AddRange(profile.Posts.Select(r => ("post", $"{r.Predicate} {r.Object} {r.When}".TrimEnd() + $" [{r.Id}]")));
        fields.AddRange(profile.Relations.Select(r => ("relation", $"{r.Subject} {r.Predicate} {r.Object} [{r.Id}]")));
        fields.AddRange(profile.Register.Select(r => ("register", $"{r.Entry.Name} [{r.Entry.Id}] {Reasons(r.Match.Score, r.Match.Features)}")));
        fields.AddRange(profile.Links.Select(l => ("link", $"{l.Left} = {l.Right}: {l.Decision.ToString().ToLowerInvariant()}, {l.Score:0.00} ({string.Join(", ", l.Features.Select(f => $"{f.Name} {f.Contribution:+0.00;-0.00}"))})")));
        return new ItemView(profile.Actor.Id, "actor", profile.Actor.Name, fields, profile.Actor.Evidence);
    }

    private ItemView? Relation(string id)
    {
        if (record.Relation(id) is not { } row)
        {
            return null;
        }

        return new ItemView(id, "relation", $"{row.Subject} {row.Predicate} {row.Object}", Fields(
            ("since", row.Since), ("until", row.Until), ("former", row.Former ? "yes" : null), ("according to", row.AccordingTo),
            ("reports", row.Reports.ToString())), row.Evidence);
    }

    private ItemView? Dispute(string id)
    {
        if (record.Dispute(id) is not { } dispute)
        {
            return null;
        }

        var fields = Fields(("kind", dispute.Kind), ("about", dispute.Subject), ("state", dispute.Settled ? "settled" : "open"));
        fields.AddRange(dispute.Sides.Select(s => ("side", $"{s.Says} ({string.Join(", ", s.Holders)})")));
        return new ItemView(id, "dispute", dispute.About, fields, dispute.Evidence);
    }

    private ItemView? Finding(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        var self = new FindingRef(id[..slash], id[(slash + 1)..]);
        if (record.Report(self.ReportId) is not { Reading: { } reading } report || reading.Findings.FirstOrDefault(f => f.Id == self.FindingId) is not { } finding)
        {
            return null;
        }

        var sources = Of(report.Entry, reading);

        var fields = finding switch
        {
            EventFinding e => Fields(("type", Wire.Name(e.Type)), ("mode", e.Mode), ("status", Wire.Name(e.Status)), ("date", DateWords.Of(e.Date)),
                ("date words", e.DateWords), ("who", Words(e.Actors)), ("to whom", Words(e.Recipients)), ("where", string.Join(", ", e.Place)),
                ("means", e.Instrument), ("how many", Phrase.HowMany(e.Killed, e.Wounded, e.Count)), ("incident", report.Detail.Incidents.GetValueOrDefault(self.FindingId))),
            StatementFinding s => Fields(("speaker", s.Speaker.Words), ("act", Wire.Name(s.Act)), ("about", Words(s.AboutActors)),
                ("about event", s.AboutEvent is { } about ? $"{self.ReportId}/{about}" : null), ("channel", s.Channel), ("date", DateWords.Of(s.Date)), ("gist", s.Gist)),
            RelationFinding r => Fields(("subject", r.Subject.Words), ("predicate", Wire.Name(r.Predicate)), ("object", r.Object.Words),
                ("since", DateWords.Of(r.Since)), ("until", DateWords.Of(r.Until)), ("former", r.Former ? "yes" : null)),
            ForecastFinding f => Fields(("speaker", f.Speaker.Words), ("gist", f.Gist), ("horizon", f.HorizonWords ?? DateWords.Of(f.Horizon)),
                ("likelihood", f.ConfidenceWords)),
            _ => [],
        };
        fields.AddRange(Fields(
            ("according to", Phrase.List(finding.Attribution.Select(a => a.Speaker.Words))), ("report", sources.Name(self.ReportId)),
            ("made by", $"{finding.Provenance.Pass}, {finding.Provenance.Rule}, engine {reading.Engine}"), ("confidence", $"{finding.Provenance.Confidence:0.00}")));
        return new ItemView(id, Kind(finding), finding.Evidence.Quote, fields,
            [sources.Cite(self, finding.Evidence), .. finding.Evidence.More.Select(m => sources.Cite(self, m))]);
    }

    private static Sources Of(ReportEntry entry, Reading? reading) => new([entry], reading is null ? [] : [reading]);

    private static string Placed(PlaceCandidate c) => string.Create(
        CultureInfo.InvariantCulture, $"{c.Place.Latitude:0.000}, {c.Place.Longitude:0.000}: {c.Place.Name}, {c.Place.Country} (gazetteer {c.Place.Id}) {Reasons(c.Score, c.Features)}");

    private static string Reasons(double score, IEnumerable<LinkFeature> features) =>
        $"{score:0.00} ({string.Join(", ", features.Select(f => $"{f.Name} {f.Contribution:+0.00;-0.00}"))})";

    private static string Kind(Finding finding) => finding switch
    {
        EventFinding => "event", StatementFinding => "statement", RelationFinding => "relation", _ => "forecast",
    };

    private static string Words(IEnumerable<Party> parties) => Phrase.List(parties.Select(p => p.Words));

    private static string Line(params ReadOnlySpan<string> parts)
    {
        var kept = new List<string>();
        foreach (var part in parts)
        {
            if (part.Length > 0)
            {
                kept.Add(part);
            }
        }

        return string.Join(" · ", kept);
    }

    private static List<(string Label, string Value)> Fields(params IReadOnlyList<(string Label, string? Value)> fields) =>
        [.. fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Label, f.Value!))];
}
