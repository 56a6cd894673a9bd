using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Work;

/// <summary>Two actors beside each other before they are made one.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
/// <param name="Changes">What would change, a sentence each.</param>
public sealed record MergePreview(ActorProfile Left, ActorProfile Right, IReadOnlyList<string> Changes)
{
    public static MergePreview Of(ActorProfile a, ActorProfile b)
    {
        var changes = new List<string>
        {
            $"One actor with {Reports(a).Union(Reports(b)).Count()} reports, {Distinct(a.Incidents.Concat(b.Incidents).Select(i => i.Id))} incidents and {Distinct(a.Statements.Concat(b.Statements).Select(s => s.Id))} statements.",
        };
        var both = a.Incidents.Select(i => i.Id).Intersect(b.Incidents.Select(i => i.Id)).Count();
        if (both > 0)
        {
            changes.Add($"{both} {(both == 1 ? "incident has" : "incidents have")} both in {(both == 1 ? "it" : "them")}; they would stand there once.");
        }

        var between = a.Relations.Concat(a.Posts).Where(r => r.Object == b.Actor.Name).Concat(b.Relations.Concat(b.Posts).Where(r => r.Object == a.Actor.Name)).ToList();
        changes.AddRange(between.Select(r => $"“{r.Subject} {r.Predicate.Replace('-', ' ')} {r.Object}” would tie the actor to itself."));
        var together = Reports(a).Intersect(Reports(b)).Count();
        if (together > 0)
        {
            changes.Add($"{together} {(together == 1 ? "report names" : "reports name")} both, which speaks for two.");
        }

        if (a.Actor.Kind != b.Actor.Kind)
        {
            changes.Add($"They are of different kinds: {a.Actor.Kind.Replace('-', ' ')} and {b.Actor.Kind.Replace('-', ' ')}.");
        }

        return new MergePreview(a, b, changes);
    }

    private static IEnumerable<string> Reports(ActorProfile actor) => actor.Members.Select(m => m[..m.IndexOf('/', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal);

    private static int Distinct(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Count();
}
