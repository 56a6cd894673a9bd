using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Quality.Sentences;

/// <summary>Holds the reading of each item against its annotations. Optional annotations take what they match out of the count.</summary>
internal sealed class SentenceScorer(Tally tally)
{
    /// <summary>Counts one item and returns what was missed and what was found too much, one line each.</summary>
    public List<string> Score(SentenceItem item, Reading read)
    {
        var differences = new List<string>();
        Events(item, read, differences);
        Statements(item, read, differences);
        Relations(item, read, differences);
        Forecasts(item, read, differences);
        if (item.Annotations.All(a => a.Optional))
        {
            tally.Add("silent items", differences.Count == 0 ? 1 : 0, 1, 1);
        }

        return differences;
    }

    private void Events(SentenceItem item, Reading read, List<string> differences)
    {
        var roles = new RoleScorer(tally, read);
        double Close(Annotation g, EventFinding p) => g.Trigger is { } t && Touches(t, p) ? 1 + roles.Closeness(g, p) : 0;
        var match = Match.Of(Of(item, 'E'), read.Events, (g, p) => g.Labels.Contains(Lower(p.Type)) ? Close(g, p) : 0).Without(NotAnnotated);
        match.Count(tally, "events");
        Match.Of(Of(item, 'E'), read.Events, Close).Without(NotAnnotated).Count(tally, "events (untyped)");
        foreach (var (g, p) in match.Pairs)
        {
            roles.Event(g, p);
        }

        Tell(differences, match, p => $"E {Wire.Name(p.Type)} {p.Mode}: {p.Evidence.Quote}");
    }

    private void Statements(SentenceItem item, Reading read, List<string> differences)
    {
        var roles = new RoleScorer(tally, read);
        double Close(Annotation g, StatementFinding p) => g.Trigger is { } t && Touches(t, p) ? 1 + (roles.Fits(g["speaker"], p.Speaker) ? 0.5 : 0) : 0;
        var match = Match.Of(Of(item, 'S'), read.Statements, (g, p) => g.Labels.Contains(Wire.Name(p.Act)) ? Close(g, p) : 0);
        match.Count(tally, "statements");
        Match.Of(Of(item, 'S'), read.Statements, Close).Count(tally, "statements (any act)");
        foreach (var (g, p) in match.Pairs)
        {
            roles.Statement(g, p);
        }

        Tell(differences, match, p => $"S {Wire.Name(p.Act)}, {p.Speaker.Words}: {p.Evidence.Quote}");
    }

    private void Relations(SentenceItem item, Reading read, List<string> differences)
    {
        var roles = new RoleScorer(tally, read);
        double Close(Annotation g, RelationFinding p) => roles.Fits(g["subject"], p.Subject) && roles.Fits(g["object"], p.Object) ? 1 : 0;
        var match = Match.Of(Of(item, 'R'), read.Relations, (g, p) => g.Labels.Contains(Wire.Name(p.Predicate)) ? Close(g, p) : 0).Without(p => NotAnnotated(read, p));
        match.Count(tally, "relations");
        Match.Of(Of(item, 'R'), read.Relations, Close).Without(p => NotAnnotated(read, p)).Count(tally, "relations (unlabelled)");
        foreach (var (g, p) in match.Pairs)
        {
            tally.Add("  former", g["former"].Count > 0 == p.Former ? 1 : 0, 1, 1);
        }

        Tell(differences, match, p => $"R {Wire.Name(p.Predicate)}, {p.Subject.Words}, {p.Object.Words}: {p.Evidence.Quote}");
    }

    private void Forecasts(SentenceItem item, Reading read, List<string> differences)
    {
        var match = Match.Of(Of(item, 'F'), read.Forecasts, (g, p) => g.Trigger is { } t && Touches(t, p) ? 1 : 0);
        match.Count(tally, "forecasts");
        Tell(differences, match, p => $"F {p.Speaker.Words}, {p.ConfidenceWords}: {p.Evidence.Quote}");
    }

    /// <summary>What the corpus annotates as relations only, or not at all.</summary>
    private static bool NotAnnotated(EventFinding found) => found.Mode is "founding" or "split" or "displacement";

    /// <summary>Relations that the corpus annotates here and there only: those that repeat an event, loose ones, ranks, where a building or an office is, whose soldiers soldiers are.</summary>
    private static bool NotAnnotated(Reading read, RelationFinding relation) => relation.Predicate switch
    {
        RelationPredicate.KilledBy or RelationPredicate.HostileTo or RelationPredicate.Other => true,
        RelationPredicate.OfficeHeld => !relation.Object.Words.Contains(' ', StringComparison.Ordinal),
        RelationPredicate.LocatedIn => read.ActorOf(relation.Subject) is null or { Kind: ActorKind.Facility or ActorKind.StateBody or ActorKind.MilitaryUnit or ActorKind.Population },
        RelationPredicate.MemberOf or RelationPredicate.PartOf => Alike.Fold(relation.Subject.Words).Contains(Alike.Fold(relation.Object.Words), StringComparison.Ordinal),
        _ => false,
    };

    private static List<Annotation> Of(SentenceItem item, char kind) => [.. item.Annotations.Where(a => a.Kind == kind)];

    private static string Lower(EventType type) => Wire.Name(type).ToLowerInvariant();

    private static bool Touches(TextSpan trigger, Finding finding) => finding.Evidence.More.Prepend(finding.Evidence).Any(e => e.Span.Overlaps(trigger));

    private static void Tell<T>(List<string> differences, Match<T> match, Func<T, string> words)
    {
        differences.AddRange(match.Missed.Select(g => "missed " + g.Line));
        differences.AddRange(match.Extra.Select(p => "extra  " + words(p).ReplaceLineEndings(" / ")));
    }
}
