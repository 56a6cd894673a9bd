using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Judge;
using Rapporteur.Text;

namespace Rapporteur.Review;

/// <summary>
/// A finding that an analyst adds with words of the report as evidence. It is kept as what another reader proposed, under the analyst's name, and
/// counts by a judgement that accepts it: so it can be taken back, and stays when the report is read again.
/// </summary>
public static class OwnFinding
{
    /// <param name="report">The report that bears it out.</param>
    /// <param name="own">What the engine read in it; names that it knows become its actors.</param>
    /// <param name="kind">event, statement, relation or forecast.</param>
    /// <param name="span">The words that are the evidence.</param>
    /// <param name="fields">Values by the names that corrections have; empty ones are left out. Key <c>by</c> signs.</param>
    public static Outcome<Finding> Make(Report report, Reading own, string kind, TextSpan span, IReadOnlyDictionary<string, string> fields)
    {
        var analyst = fields.GetValueOrDefault("by", "");
        var evidence = Evidence.At(report.Text, span);
        Finding? made = Empty(kind, evidence, new Provenance(Provenance.Assisted, analyst, 0.5));
        if (made is null || span.IsEmpty || string.IsNullOrWhiteSpace(evidence.Quote))
        {
            return ReviewMessages.NoQuote.About(report.Origin);
        }

        foreach (var field in Corrections.FieldsOf(made))
        {
            if (fields.GetValueOrDefault(field) is not { } value || string.IsNullOrWhiteSpace(value))
            {
                continue;
            }

            made = Corrections.Set(made, field, value.Trim(), own);
            if (made is null)
            {
                return ReviewMessages.NoValue.About(kind, field, value);
            }
        }

        return Missing(made) is { } missing ? ReviewMessages.FieldMissing.About(kind, missing)
            : Placed(made, own) with { Id = ContentId.Of("prop", report.Id, analyst, kind, string.Join('\n', FindingWords.Fields(made)), span.ToString()) };
    }

    /// <summary>What the analyst proposed for the report so far, with one more; one that is there already changes nothing.</summary>
    public static AssistedReading Append(AssistedReading? before, Reading own, string analyst, Finding finding)
    {
        var reading = before?.Reading ?? own with { Engine = analyst, Events = [], Statements = [], Relations = [], Forecasts = [] };
        if (reading.Findings.Any(f => f.Id == finding.Id))
        {
            return new AssistedReading(reading, before?.Refusals ?? []);
        }

        var added = finding switch
        {
            EventFinding e => reading with { Events = [.. reading.Events, e] },
            StatementFinding s => reading with { Statements = [.. reading.Statements, s] },
            RelationFinding r => reading with { Relations = [.. reading.Relations, r] },
            ForecastFinding f => reading with { Forecasts = [.. reading.Forecasts, f] },
            _ => reading,
        };
        return new AssistedReading(added, before?.Refusals ?? []);
    }

    /// <summary>Where the words stand in the text, whatever white space is between them; null where they do not.</summary>
    public static TextSpan? Find(Report report, string words) => new QuoteFinder(report.Text).Find(words);

    private static Finding? Empty(string kind, Evidence evidence, Provenance provenance) => kind switch
    {
        "event" => new EventFinding { Id = "", Type = EventType.Assault, Mode = "other", Status = EventStatus.Occurred, Evidence = evidence, Provenance = provenance },
        "statement" => new StatementFinding { Id = "", Speaker = new Party(null, "", null), Act = StatementAct.Asserts, Gist = Gist(evidence), Evidence = evidence, Provenance = provenance },
        "relation" => new RelationFinding { Id = "", Subject = new Party(null, "", null), Predicate = RelationPredicate.Other, Object = new Party(null, "", null), Evidence = evidence, Provenance = provenance },
        "forecast" => new ForecastFinding { Id = "", Speaker = new Party(null, "author", null), Gist = Gist(evidence), ConfidenceWords = "", Evidence = evidence, Provenance = provenance },
        _ => null,
    };

    private static string? Missing(Finding finding) => finding switch
    {
        StatementFinding { Speaker.Words: "" } => "speaker",
        RelationFinding { Subject.Words: "" } => "subject",
        RelationFinding { Object.Words: "" } => "object",
        ForecastFinding { ConfidenceWords: "" } => "confidence-words",
        _ => null,
    };

    private static string Gist(Evidence evidence) => string.Join(' ', QuoteFinder.Collapse(evidence.Quote).Split(' ').Take(15));

    /// <summary>Actors point at the text, so that they are found again after another reading.</summary>
    private static Finding Placed(Finding finding, Reading own)
    {
        Party At(Party party)
        {
            var mentions = own.ActorOf(party)?.Mentions ?? [];
            return (mentions.FirstOrDefault(m => finding.Evidence.Span.Contains(m.Span)) ?? (mentions.Count > 0 ? mentions[0] : null)) is { } mention ? party with { Span = mention.Span } : party;
        }

        return finding switch
        {
            EventFinding e => e with { Actors = [.. e.Actors.Select(At)], Recipients = [.. e.Recipients.Select(At)] },
            StatementFinding s => s with { Speaker = At(s.Speaker), AboutActors = [.. s.AboutActors.Select(At)] },
            RelationFinding r => r with { Subject = At(r.Subject), Object = At(r.Object) },
            ForecastFinding f => f with { Speaker = At(f.Speaker) },
            _ => finding,
        };
    }
}
