using System.Text.Json;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Assisted;

/// <summary>
/// Takes what another reader (a language model, say) answered for a report, keeps what the text bears out, and refuses and counts the rest.
/// Nothing of an answer is believed: quotes, names, numbers, dates and words of telling are looked up in the report again.
/// </summary>
public sealed class AnswerCheck(Reader reader)
{
    /// <summary>What is kept counts as no more likely right than this until an analyst accepts it.</summary>
    private const double Confidence = 0.5;

    /// <param name="report">What was read.</param>
    /// <param name="answers">JSON objects in the shape of a reading, one for each part of the report.</param>
    /// <param name="model">Name and version of the model.</param>
    /// <exception cref="FormatException">An answer is not a JSON object.</exception>
    public AssistedReading Check(Report report, IReadOnlyList<string> answers, string model)
    {
        var draft = reader.Annotate(report);
        var own = Reader.Assemble(draft);
        var kept = new List<Finding>();
        var refused = new List<Refusal>();
        foreach (var answer in answers)
        {
            var proposed = Parse(answer);
            var grounds = new Grounds(draft, own, proposed);
            foreach (var finding in Findings(proposed, grounds, new Provenance(Provenance.Assisted, model, Confidence)))
            {
                if (kept.Exists(k => Agreement.Same(k, finding)))
                {
                    grounds.Refuse(SectionOf(finding), RefusalReason.Twice, finding.Evidence.Quote);
                    continue;
                }

                kept.Add(finding with { Id = IdOf(report.Id, model, finding) });
            }

            refused.AddRange(grounds.Refusals);
        }

        return new AssistedReading(Reading(own, kept) with { Engine = model }, refused);
    }

    private static Reading Reading(Reading own, List<Finding> kept) => own with
    {
        Events = [.. kept.OfType<EventFinding>()],
        Statements = [.. kept.OfType<StatementFinding>()],
        Relations = [.. kept.OfType<RelationFinding>()],
        Forecasts = [.. kept.OfType<ForecastFinding>()],
    };

    private static IEnumerable<Finding> Findings(Proposed answer, Grounds grounds, Provenance provenance) =>
        answer.Items("events").Select(i => EventCheck.Check(i, grounds, provenance))
            .Concat(answer.Items("statements").Select(i => StatementCheck.Statement(i, grounds, provenance)))
            .Concat(answer.Items("relations").Select(i => RelationCheck.Check(i, grounds, provenance)))
            .Concat(answer.Items("forecasts").Select(i => StatementCheck.Forecast(i, grounds, provenance)))
            .OfType<Finding>();

    private static string IdOf(string reportId, string model, Finding finding)
    {
        var span = finding.Evidence.Span;
        var what = finding switch
        {
            EventFinding e => $"e {e.Type} {e.Mode}",
            StatementFinding s => $"s {s.Act} {s.Speaker.Reference}",
            RelationFinding r => $"r {r.Predicate} {r.Subject.Reference} {r.Object.Reference}",
            _ => "f",
        };
        return ContentId.Of("prop", $"{reportId}\n{model}\n{what}\n{span}");
    }

    private static string SectionOf(Finding finding) => finding switch
    {
        EventFinding => "events",
        StatementFinding => "statements",
        RelationFinding => "relations",
        _ => "forecasts",
    };

    private static Proposed Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new Proposed(document.RootElement.Clone())
                : throw new FormatException("the answer is JSON but no object");
        }
        catch (JsonException e)
        {
            throw new FormatException($"the answer is not JSON: {e.Message}", e);
        }
    }
}
