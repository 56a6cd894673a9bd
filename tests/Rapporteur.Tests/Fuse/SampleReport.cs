using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Tests.Fuse;

/// <summary>One report of a <see cref="SampleCase"/>; names that were not declared as actors stay literal words.</summary>
internal sealed class SampleReport
{
    private readonly string text;
    private readonly Report report;
    private readonly List<ReportActor> actors = [];
    private readonly List<EventFinding> events = [];
    private readonly List<StatementFinding> statements = [];
    private readonly List<RelationFinding> relations = [];
    private readonly List<ForecastFinding> forecasts = [];

    public SampleReport(string text, string? publisher, string? published)
    {
        this.text = text;
        report = Text.Report.FromText(text, $"{text.Length}.txt") with
        {
            Publisher = publisher,
            Published = DateText.Parse(published, Basis.Stated),
        };
    }

    public string Id => report.Id;

    public ReportEntry Entry => new(report, "00", new DateTimeOffset(2022, 1, 1, 0, 0, 0, TimeSpan.Zero), "test");

    public Reading Reading => new()
    {
        ReportId = report.Id, Engine = "test", Publisher = report.Publisher, Published = report.Published,
        Actors = actors, Events = events, Statements = statements, Relations = relations, Forecasts = forecasts,
    };

    public SampleReport Actor(ActorKind kind, params string[] names)
    {
        var finder = new QuoteFinder(text);
        var mentions = names.SelectMany(n => finder.FindWords(n).Select(s => new Mention(s, n, NameShape.FormOf(n)))).OrderBy(m => m.Span);
        actors.Add(new ReportActor($"a{actors.Count + 1}", kind, names[0], [.. mentions]) { Names = names, IsNamed = NameShape.IsProper(names[0]) });
        return this;
    }

    public SampleReport Event(EventType type, string mode, string who, string toWhom, string? date = null, Func<EventFinding, EventFinding>? with = null)
    {
        var found = new EventFinding
        {
            Id = $"e{events.Count + 1}", Type = type, Mode = mode, Status = EventStatus.Occurred, Date = DateText.Parse(date, Basis.Stated),
            Actors = Parties(who), Recipients = Parties(toWhom), Evidence = Quote(), Provenance = Made,
        };
        events.Add(with is null ? found : with(found));
        return this;
    }

    public SampleReport Says(string speaker, StatementAct act, string about, string? aboutEvent = null, string gist = "says so")
    {
        statements.Add(new StatementFinding
        {
            Id = $"s{statements.Count + 1}", Speaker = Party(speaker), Act = act, AboutActors = Parties(about), AboutEvent = aboutEvent,
            Gist = gist, Evidence = Quote(), Provenance = Made,
        });
        return this;
    }

    public SampleReport Relation(string subject, RelationPredicate predicate, string to, bool former = false, string? since = null)
    {
        relations.Add(new RelationFinding
        {
            Id = $"r{relations.Count + 1}", Subject = Party(subject), Predicate = predicate, Object = Party(to), Former = former,
            Since = DateText.Parse(since, Basis.Stated), Evidence = Quote(), Provenance = Made,
        });
        return this;
    }

    public SampleReport Forecast(string speaker, string gist)
    {
        forecasts.Add(new ForecastFinding
        {
            Id = $"f{forecasts.Count + 1}", Speaker = Party(speaker), Gist = gist, ConfidenceWords = "likely", Evidence = Quote(), Provenance = Made,
        });
        return this;
    }

    private static Provenance Made => new("hand", "hand", 1);

    private Evidence Quote() => Evidence.At(text, new TextSpan(0, text.Length));

    private IReadOnlyList<Party> Parties(string names) =>
        [.. names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Party)];

    private Party Party(string name) => actors.Find(a => a.Names.Contains(name)) is { } actor ? new Party(actor.Id, actor.Name, null) : new Party(null, name, null);
}
