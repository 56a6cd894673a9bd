using Rapporteur.Findings;
using Rapporteur.Read.Events;
using Rapporteur.Text;

namespace Rapporteur.Read.Assembly;

/// <summary>Puts the finished reading together: ids, parties, evidence, chains.</summary>
internal sealed class ReadingBuilder
{
    private readonly Draft draft;
    private readonly PartyTable parties;
    private readonly Dictionary<EventDraft, string> eventIds = [];

    public ReadingBuilder(Draft draft)
    {
        this.draft = draft;
        parties = new PartyTable(draft);
        for (var i = 0; i < draft.Events.Count; i++)
        {
            eventIds[draft.Events[i]] = $"e{i + 1}";
        }
    }

    public Reading Build() => new()
    {
        ReportId = draft.Report.Id,
        Engine = Reader.EngineVersion,
        Title = draft.Title,
        Publisher = draft.Publisher,
        Author = draft.Author,
        Published = draft.Published,
        Actors = parties.Actors,
        Events = [.. draft.Events.Select(Event)],
        Statements = [.. draft.Statements.Select(Statement)],
        Relations = [.. draft.Relations.Select(Relation)],
        Forecasts = [.. draft.Forecasts.Select(Forecast)],
    };

    private EventFinding Event(EventDraft found) => new()
    {
        Id = eventIds[found],
        Type = found.Type,
        Mode = found.Mode,
        Status = found.Status,
        Date = found.Date,
        DateWords = found.DateWords,
        Place = [.. found.Places.SelectMany(PlaceNames).Distinct()],
        Actors = Parties(found.Actors),
        Recipients = Parties(found.Recipients),
        Instrument = found.Instrument < 0 ? null : Phrasing.Words(draft, found.Instrument),
        Killed = IsReal(found) ? found.Killed : null,
        Wounded = IsReal(found) ? found.Wounded : null,
        Count = found.Count,
        Attribution = parties.Chain(found.Chain),
        Evidence = EvidenceAt(found.Evidence, found.Retellings.Select(r => r.Evidence)),
        Provenance = new Provenance("Events", found.Entry.ToString(), Confidence.Of(found)),
    };

    private static bool IsReal(EventDraft found) =>
        found.Status is not (EventStatus.Planned or EventStatus.Hypothetical or EventStatus.Attempted);

    /// <summary>The words used ("western X"), and the name of what they are part of.</summary>
    private IEnumerable<string> PlaceNames(int token)
    {
        var entity = draft.PhraseHeadedBy(token) is { Cluster: >= 0 } phrase ? draft.Entities[phrase.Cluster] : null;
        var words = draft.Text.Tokens[token].Upos == Upos.Pron && entity is not null ? entity.Name : Phrasing.Words(draft, token);
        yield return words;
        if (entity is { IsNamed: true } && words.Contains(entity.Name, StringComparison.Ordinal))
        {
            yield return entity.Name;
        }
    }

    private IReadOnlyList<Party> Parties(IEnumerable<int> tokens) =>
        [.. tokens.Select(parties.Of).DistinctBy(p => p.Reference)];

    private StatementFinding Statement(Statements.StatementDraft statement, int index) => new()
    {
        Id = $"s{index + 1}",
        Speaker = statement.Speaker < 0
            ? new Party(null, statement.Speaker == Statements.StatementDraft.Author ? "author" : "unspecified", null) : parties.Of(statement.Speaker),
        Act = statement.Kind,
        AboutEvent = statement.About is { } about && eventIds.TryGetValue(about, out var id) ? id : null,
        AboutActors = Parties(statement.AboutActors),
        Channel = statement.Act.Channel,
        Date = statement.Date,
        Gist = Phrasing.Gist(Phrasing.Words(draft.Text, statement.Evidence.First, statement.Evidence.Last), 15),
        Attribution = parties.Chain(Attribution.Chains.Over(draft, statement.Act.Cue)),
        Evidence = EvidenceAt(statement.Evidence, statement.Retellings),
        Provenance = new Provenance("Statements", statement.Act.Entry is { } entry ? $"{entry}; {statement.Rule}" : statement.Rule, Confidence.Statement),
    };

    private RelationFinding Relation(Relations.RelationDraft relation, int index) => new()
    {
        Id = $"r{index + 1}",
        Subject = parties.Of(relation.Subject),
        Predicate = relation.Predicate,
        Object = relation.Object >= 0 ? parties.Of(relation.Object) : new Party(null, relation.ObjectWords ?? "", null),
        Since = relation.Since,
        Until = relation.Until,
        Former = relation.Former,
        Attribution = parties.Chain(relation.Chain),
        Evidence = EvidenceAt(relation.Evidence, []),
        Provenance = new Provenance("Relations", relation.Rule, Confidence.Relation),
    };

    private ForecastFinding Forecast(Forecasts.ForecastDraft forecast, int index) => new()
    {
        Id = $"f{index + 1}",
        Speaker = forecast.Speaker < 0 ? new Party(null, "author", null) : parties.Of(forecast.Speaker),
        Gist = Phrasing.Gist(Phrasing.Words(draft.Text, forecast.Evidence.First, forecast.Evidence.Last), 15),
        ConfidenceWords = forecast.Outlook.Words,
        Horizon = forecast.Horizon,
        HorizonWords = forecast.HorizonWords,
        Attribution = parties.Chain(forecast.Chain),
        Evidence = EvidenceAt(forecast.Evidence, []),
        Provenance = new Provenance("Forecasts", "likelihood", Confidence.Forecast),
    };

    private Evidence EvidenceAt((int First, int Last) range, IEnumerable<(int First, int Last)> more) =>
        At(range) with { More = [.. more.Select(At).Where(e => e.Span != At(range).Span).DistinctBy(e => e.Span)] };

    private Evidence At((int First, int Last) range) => Evidence.At(draft.Report.Text, draft.Text.SpanOf(range.First, range.Last));
}
