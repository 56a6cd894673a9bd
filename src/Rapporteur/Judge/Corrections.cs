using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Judge;

/// <summary>Sets one field of a finding to a value that an analyst wrote. A hyphen alone empties a field that may be empty.</summary>
public static class Corrections
{
    private const string Empty = "-";

    /// <summary>Names of the fields that a finding of this kind has for correction.</summary>
    public static IReadOnlyList<string> FieldsOf(Finding finding) => finding switch
    {
        EventFinding => ["type", "mode", "status", "date", "place", "actors", "recipients", "instrument", "killed", "wounded", "count"],
        StatementFinding => ["speaker", "act", "about", "about-event", "channel", "date", "gist"],
        RelationFinding => ["subject", "predicate", "object", "since", "until", "former"],
        _ => ["speaker", "gist", "horizon", "horizon-words", "confidence-words"],
    };

    /// <summary>The finding with the new value, or null where the field is unknown or the value means nothing in it.</summary>
    public static Finding? Set(Finding finding, string field, string value, Reading reading) => finding switch
    {
        EventFinding e => Set(e, field, value, reading),
        StatementFinding s => Set(s, field, value, reading),
        RelationFinding r => Set(r, field, value, reading),
        ForecastFinding f => Set(f, field, value, reading),
        _ => null,
    };

    private static EventFinding? Set(EventFinding e, string field, string value, Reading reading) => field switch
    {
        "type" => Enum.TryParse<EventType>(value, true, out var type) ? e with { Type = type } : null,
        "mode" => Words(value) is { } mode ? e with { Mode = mode } : null,
        "status" => Wire.TryParse<EventStatus>(value, out var status) ? e with { Status = status } : null,
        "date" => Date(value, out var date) ? e with { Date = date } : null,
        "place" => e with { Place = List(value, ',') },
        "actors" => e with { Actors = Parties(value, reading) },
        "recipients" => e with { Recipients = Parties(value, reading) },
        "instrument" => e with { Instrument = Words(value) },
        "killed" => e with { Killed = Words(value) },
        "wounded" => e with { Wounded = Words(value) },
        "count" => e with { Count = Words(value) },
        _ => null,
    };

    private static StatementFinding? Set(StatementFinding s, string field, string value, Reading reading) => field switch
    {
        "speaker" => Words(value) is { } name ? s with { Speaker = Party(name, reading) } : null,
        "act" => Wire.TryParse<StatementAct>(value, out var act) ? s with { Act = act } : null,
        "about" => s with { AboutActors = Parties(value, reading) },
        "about-event" => value == Empty || reading.Events.Any(e => e.Id == value) ? s with { AboutEvent = Words(value) } : null,
        "channel" => s with { Channel = Words(value) },
        "date" => Date(value, out var date) ? s with { Date = date } : null,
        "gist" => Words(value) is { } gist ? s with { Gist = gist } : null,
        _ => null,
    };

    private static RelationFinding? Set(RelationFinding r, string field, string value, Reading reading) => field switch
    {
        "subject" => Words(value) is { } name ? r with { Subject = Party(name, reading) } : null,
        "predicate" => Wire.TryParse<RelationPredicate>(value.Replace(' ', '-'), out var predicate) ? r with { Predicate = predicate } : null,
        "object" => Words(value) is { } name ? r with { Object = Party(name, reading) } : null,
        "since" => Date(value, out var since) ? r with { Since = since } : null,
        "until" => Date(value, out var until) ? r with { Until = until } : null,
        "former" => bool.TryParse(value, out var former) ? r with { Former = former } : null,
        _ => null,
    };

    private static ForecastFinding? Set(ForecastFinding f, string field, string value, Reading reading) => field switch
    {
        "speaker" => Words(value) is { } name ? f with { Speaker = Party(name, reading) } : null,
        "gist" => Words(value) is { } gist ? f with { Gist = gist } : null,
        "horizon" => Date(value, out var horizon) ? f with { Horizon = horizon } : null,
        "horizon-words" => f with { HorizonWords = Words(value) },
        "confidence-words" => Words(value) is { } words ? f with { ConfidenceWords = words } : null,
        _ => null,
    };

    private static string? Words(string value) => value.Trim() is { Length: > 0 } words && words != Empty ? words : null;

    private static bool Date(string value, out DateRange? date)
    {
        date = DateText.Parse(Words(value), Basis.Stated);
        return date is not null || value.Trim() == Empty;
    }

    private static IReadOnlyList<string> List(string value, char separator) =>
        Words(value) is null ? [] : value.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<Party> Parties(string value, Reading reading) => [.. List(value, ';').Select(v => Party(v, reading))];

    /// <summary>The actor of the report that goes by this id or name, else the words as they stand.</summary>
    private static Party Party(string name, Reading reading) =>
        reading.Actors.FirstOrDefault(a => a.Id == name) is { } byId ? new Party(byId.Id, byId.Name, null)
        : reading.Actors.FirstOrDefault(a => a.Names.Prepend(a.Name).Any(n => n.Equals(name, StringComparison.OrdinalIgnoreCase))) is { } byName ? new Party(byName.Id, byName.Name, null)
        : new Party(null, name, null);
}
