using System.Text.Json;
using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>Reads what <see cref="ReadingWriter"/> wrote, and files of other hands that hold the six sections only.</summary>
internal sealed class ReadingParser(JsonElement root, string? text)
{
    private readonly QuoteFinder? quotes = text is null ? null : new QuoteFinder(text);
    private Dictionary<string, ReportActor> actors = [];

    public Reading Parse()
    {
        var report = root.GetProperty("report");
        var everybody = Section("actors", Actor);
        actors = everybody.ToDictionary(a => a.Id);
        return new Reading
        {
            ReportId = String(report, "id") ?? ContentId.Of("rep", text ?? String(report, "file")),
            Engine = String(report, "engine") ?? "unknown",
            Title = String(report, "title"),
            Publisher = String(report, "publisher"),
            Author = String(report, "author"),
            Published = Published(report),
            Actors = everybody,
            Events = Section("events", Event),
            Statements = Section("statements", Statement),
            Relations = Section("relations", Relation),
            Forecasts = Section("forecasts", Forecast),
        };
    }

    private static DateRange? Published(JsonElement report)
    {
        if (Has(report, "published_range") is { } range)
        {
            return Range(range);
        }

        if (DateText.ParseDay(String(report, "published")) is { } day)
        {
            return DateRange.Day(day, Basis.Stated);
        }

        return Has(report, "published_between") is { } between
            ? new DateRange(DateText.ParseDay(between[0].GetString()), DateText.ParseDay(between[1].GetString()), Basis.Inferred)
            : null;
    }

    private ReportActor Actor(JsonElement a)
    {
        var name = Required(a, "name");
        var names = Strings(a, "names");
        return new ReportActor(Required(a, "id"), Enum<ActorKind>(a, "kind"), name, Mentions(a, names))
        {
            Names = names,
            IsNamed = Has(a, "named")?.GetBoolean() ?? NameShape.IsProper(name),
        };
    }

    private IReadOnlyList<Mention> Mentions(JsonElement a, IReadOnlyList<string> names)
    {
        if (Has(a, "mentions") is { } mentions)
        {
            return [.. mentions.EnumerateArray().Select(m => new Mention(Span(m) ?? default, Required(m, "words"), Enum<MentionForm>(m, "form")))];
        }

        if (quotes is null)
        {
            return [];
        }

        var found = new List<Mention>();
        foreach (var name in names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            found.AddRange(quotes.FindWords(name).Where(s => !found.Any(f => f.Span.Overlaps(s)))
                .Select(s => new Mention(s, s.Of(text!), NameShape.FormOf(name))).ToList());
        }

        return [.. found.OrderBy(m => m.Span)];
    }

    private EventFinding Event(JsonElement e) => new()
    {
        Id = Required(e, "id"),
        Type = Enum<EventType>(e, "type"),
        Mode = Required(e, "mode"),
        Status = Enum<EventStatus>(e, "status"),
        Date = Has(e, "date") is { } date ? Range(date) : null,
        DateWords = String(e, "date_words"),
        Place = Strings(e, "place"),
        Actors = Parties(e, "actors"),
        Recipients = Parties(e, "recipients"),
        Instrument = String(e, "instrument"),
        Killed = String(e, "killed"),
        Wounded = String(e, "wounded"),
        Count = String(e, "count"),
        Evidence = Evidence(e),
        Attribution = Attribution(e),
        Provenance = Provenance(e),
    };

    private StatementFinding Statement(JsonElement s) => new()
    {
        Id = Required(s, "id"),
        Speaker = Party(s, "speaker"),
        Act = Enum<StatementAct>(s, "act"),
        AboutEvent = String(s, "about_event"),
        AboutActors = Parties(s, "about_actor"),
        Channel = String(s, "channel"),
        Date = Has(s, "date") is { } date ? Range(date) : null,
        Gist = Required(s, "gist"),
        Evidence = Evidence(s),
        Attribution = Attribution(s),
        Provenance = Provenance(s),
    };

    private RelationFinding Relation(JsonElement r) => new()
    {
        Id = Required(r, "id"),
        Subject = Party(r, "subject"),
        Predicate = Enum<RelationPredicate>(r, "predicate"),
        Object = Party(r, "object"),
        Since = Has(r, "since_range") is { } since ? Range(since) : DateText.Parse(String(r, "since"), Basis.Stated),
        Until = Has(r, "until_range") is { } until ? Range(until) : DateText.Parse(String(r, "until"), Basis.Stated),
        Former = Has(r, "former")?.GetBoolean() ?? false,
        Evidence = Evidence(r),
        Attribution = Attribution(r),
        Provenance = Provenance(r),
    };

    private ForecastFinding Forecast(JsonElement f)
    {
        var range = Has(f, "horizon_range");
        var plain = range is null && !f.TryGetProperty("horizon_words", out _);
        return new ForecastFinding
        {
            Id = Required(f, "id"),
            Speaker = Party(f, "speaker"),
            Gist = Required(f, "gist"),
            HorizonWords = plain ? String(f, "horizon") : String(f, "horizon_words"),
            Horizon = range is { } given ? Range(given) : plain ? DateText.Parse(String(f, "horizon"), Basis.Stated) : null,
            ConfidenceWords = Required(f, "confidence_words"),
            Evidence = Evidence(f),
            Attribution = Attribution(f),
            Provenance = Provenance(f),
        };
    }

    private IReadOnlyList<AttributionLink> Attribution(JsonElement item)
    {
        if (Has(item, "attribution") is { } chain)
        {
            return [.. chain.EnumerateArray().Select(l => new AttributionLink(Party(l, "speaker"), Required(l, "cue"), String(l, "channel"), Span(l)))];
        }

        return [.. Strings(item, "according_to").Select(s => new AttributionLink(Refer(s), "", null, null))];
    }

    private Evidence Evidence(JsonElement item)
    {
        var quote = String(item, "quote_as_written") ?? Required(item, "quote");
        var more = Has(item, "more_evidence") is { } evidence
            ? evidence.EnumerateArray().Select(Evidence)
            : Strings(item, "more_quotes").Select(q => At(q, null));
        return At(quote, Span(item)) with { More = [.. more] };
    }

    private Evidence At(string quote, TextSpan? span) =>
        span is { } given ? new Evidence(given, quote)
        : quotes?.Find(quote) is { } found ? Findings.Evidence.At(text!, found)
        : new Evidence(default, quote);

    private static Provenance Provenance(JsonElement item) =>
        new(String(item, "pass") ?? "unknown", String(item, "rule") ?? "unknown", Has(item, "confidence")?.GetDouble() ?? 1);

    private IReadOnlyList<Party> Parties(JsonElement item, string name) => Has(item, name + "_at") is { } full
        ? [.. full.EnumerateArray().Select(Full)]
        : [.. Strings(item, name).Select(Refer)];

    private Party Party(JsonElement item, string name) =>
        Has(item, name + "_at") is { } full ? Full(full) : Refer(Required(item, name));

    private static Party Full(JsonElement p) => new(String(p, "actor"), Required(p, "words"), Span(p));

    private Party Refer(string reference) =>
        actors.TryGetValue(reference, out var actor) ? new Party(actor.Id, actor.Name, null) : new Party(null, reference, null);

    private static DateRange? Range(JsonElement range)
    {
        var from = DateText.ParseDay(String(range, "from"));
        var to = DateText.ParseDay(String(range, "to"));
        var basis = Has(range, "basis") is null ? Basis.Stated : Enum<Basis>(range, "basis");
        return from is null && to is null ? null : new DateRange(from, to, basis);
    }

    private static TextSpan? Span(JsonElement item) =>
        Has(item, "start") is { } start && Has(item, "end") is { } end ? new TextSpan(start.GetInt32(), end.GetInt32()) : null;

    private IReadOnlyList<T> Section<T>(string name, Func<JsonElement, T> item) =>
        [.. root.GetProperty(name).EnumerateArray().Select(item)];

    private static IReadOnlyList<string> Strings(JsonElement item, string name) =>
        Has(item, name) is { } list ? [.. list.EnumerateArray().Select(s => s.GetString() ?? "")] : [];

    private static T Enum<T>(JsonElement item, string name) where T : struct, Enum =>
        Wire.TryParse(Required(item, name), out T value)
            ? value
            : throw new FormatException($"unknown {name} '{String(item, name)}'");

    private static string Required(JsonElement item, string name) =>
        String(item, name) ?? throw new FormatException($"field '{name}' is missing or null");

    private static string? String(JsonElement item, string name) => Has(item, name)?.GetString();

    private static JsonElement? Has(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
