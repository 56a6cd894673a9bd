using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;

namespace Rapporteur.Quality.Fusion;

/// <summary>Why tellings of one event were not joined: the features of the best pair of each two incidents that hold them.</summary>
internal sealed class SplitReasons
{
    private readonly Dictionary<FindingRef, Telling> tellings;
    private readonly TellingScorer scorer;

    public SplitReasons(FusionCase made)
    {
        var all = Fuser.Tellings(made.Reports, made.Readings, made.Record.Actors);
        tellings = all.ToDictionary(t => t.Account.Ref);
        scorer = new TellingScorer(all, Ties.Within(made.Record.Ties));
    }

    public IEnumerable<string> Between(IReadOnlyList<(Incident Incident, Account Account)> told) =>
        from pair in told.SelectMany((a, n) => told.Skip(n + 1).Select(b => (a, b)))
        where pair.a.Incident.Id != pair.b.Incident.Id
        group pair by string.Join(" ", new[] { pair.a.Incident.Id[^5..], pair.b.Incident.Id[^5..] }.Order(StringComparer.Ordinal)) into apart
        let best = apart.Select(p => (A: tellings[p.a.Account.Ref], B: tellings[p.b.Account.Ref])).MaxBy(p => scorer.Score(p.A, p.B))
        select $"{apart.Key} {scorer.Score(best.A, best.B):0.00}: "
            + string.Join("; ", scorer.Features(best.A, best.B).Select(f => $"{f.Name} {f.Contribution:0.00} ({f.Compared})"));
}
