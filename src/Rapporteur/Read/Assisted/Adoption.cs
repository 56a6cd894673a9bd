using Rapporteur.Findings;

namespace Rapporteur.Read.Assisted;

/// <summary>
/// Puts findings of another reader beside the engine's own. They point at persons and groups by where these stand in the text, so that they
/// fit a later reading by another engine version too.
/// </summary>
public static class Adoption
{
    /// <summary>The readings with all that was proposed for their reports; none of it counts until it is accepted.</summary>
    public static IReadOnlyList<Reading> Beside(IEnumerable<Reading> readings, IReadOnlyList<AssistedReading> assisted)
    {
        var proposed = assisted.ToLookup(a => a.ReportId, a => a.Reading.Findings, StringComparer.Ordinal);
        return [.. readings.Select(r => proposed.Contains(r.ReportId) ? Into(r, proposed[r.ReportId].SelectMany(f => f)) : r)];
    }

    /// <summary>The suggestions of a report, each with the engine's own finding that says the same.</summary>
    public static IEnumerable<Suggestion> Suggestions(AssistedReading assisted, Reading own) =>
        assisted.Reading.Findings.Select(f => Of(f, own)).Select(f => new Suggestion(own.ReportId, assisted.Model, f, Agreement.Of(f, own)));

    /// <summary>The engine's reading with these findings added behind its own.</summary>
    public static Reading Into(Reading own, IEnumerable<Finding> accepted)
    {
        var findings = accepted.Select(f => Of(f, own)).OrderBy(f => f.Evidence.Span).ThenBy(f => f.Id, StringComparer.Ordinal).ToArray();
        return findings.Length == 0 ? own : own with
        {
            Events = [.. own.Events, .. findings.OfType<EventFinding>()],
            Statements = [.. own.Statements, .. findings.OfType<StatementFinding>()],
            Relations = [.. own.Relations, .. findings.OfType<RelationFinding>()],
            Forecasts = [.. own.Forecasts, .. findings.OfType<ForecastFinding>()],
        };
    }

    private static Finding Of(Finding finding, Reading own)
    {
        var at = finding with { Attribution = [.. finding.Attribution.Select(l => l with { Speaker = Of(l.Speaker, own) })] };
        return at switch
        {
            EventFinding e => e with { Actors = Of(e.Actors, own), Recipients = Of(e.Recipients, own) },
            StatementFinding s => s with { Speaker = Of(s.Speaker, own), AboutActors = Of(s.AboutActors, own) },
            RelationFinding r => r with { Subject = Of(r.Subject, own), Object = Of(r.Object, own) },
            ForecastFinding f => f with { Speaker = Of(f.Speaker, own) },
            _ => at,
        };
    }

    private static IReadOnlyList<Party> Of(IReadOnlyList<Party> parties, Reading own) => [.. parties.Select(p => Of(p, own))];

    private static Party Of(Party party, Reading own)
    {
        if (party.Actor is null || party.Span is not { } span)
        {
            return party;
        }

        var actor = own.Actors.FirstOrDefault(a => a.Mentions.Any(m => m.Span == span))
            ?? own.Actors.FirstOrDefault(a => a.Names.Contains(party.Words, StringComparer.Ordinal))
            ?? own.Actors.FirstOrDefault(a => a.Mentions.Any(m => m.Span.Contains(span)));
        return actor is null ? party with { Actor = null } : party with { Actor = actor.Id, Words = actor.Name };
    }
}
