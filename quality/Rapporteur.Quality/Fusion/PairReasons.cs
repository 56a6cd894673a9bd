using Rapporteur.Casefile;
using Rapporteur.Fuse;

namespace Rapporteur.Quality.Fusion;

/// <summary>Why tellings of one event were not joined, and those of two were: the features of the best pair.</summary>
internal sealed class PairReasons
{
    private readonly Dictionary<FindingRef, Telling> tellings;
    private readonly TellingScorer scorer;

    public PairReasons(FusionCase made)
    {
        var all = Fuser.Tellings(made.Reports, made.Readings, made.Record.Actors);
        tellings = all.ToDictionary(t => t.Account.Ref);
        scorer = new TellingScorer(all, Ties.Within(made.Record.Ties));
    }

    public IEnumerable<string> Between(IReadOnlyList<(Incident Incident, Account Account)> told) =>
        from pair in told.SelectMany((a, n) => told.Skip(n + 1).Select(b => (a, b)))
        where pair.a.Incident.Id != pair.b.Incident.Id
        group pair by string.Join(" ", new[] { pair.a.Incident.Id[^5..], pair.b.Incident.Id[^5..] }.Order(StringComparer.Ordinal)) into apart
        select apart.Key + Best(apart.Select(p => (p.a.Account, p.b.Account)));

    /// <summary>The same for tellings of two events that were joined.</summary>
    public IEnumerable<string> Within(IReadOnlyList<(string Key, Account Account)> told) =>
        from pair in told.SelectMany((a, n) => told.Skip(n + 1).Select(b => (a, b)))
        where pair.a.Key != pair.b.Key
        group pair by pair.a.Key + " " + pair.b.Key into joined
        select joined.Key + Best(joined.Select(p => (p.a.Account, p.b.Account)));

    private string Best(IEnumerable<(Account A, Account B)> pairs)
    {
        var best = pairs.Select(p => (A: tellings[p.A.Ref], B: tellings[p.B.Ref])).MaxBy(p => scorer.Score(p.A, p.B));
        return $" {scorer.Score(best.A, best.B):0.00}: " + string.Join("; ", scorer.Features(best.A, best.B).Select(f => $"{f.Name} {f.Contribution:0.00} ({f.Compared})"));
    }
}
