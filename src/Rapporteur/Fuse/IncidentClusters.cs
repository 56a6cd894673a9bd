using Rapporteur.Casefile;

namespace Rapporteur.Fuse;

/// <summary>
/// Joins tellings to incidents. Well-dated tellings found the incidents, best pairs first, and two incidents join only when none of their
/// tellings speak against each other. A vague or undated telling then joins the one incident that it fits clearly better than any other, and
/// changes no date; what fits two alike stays alone.
/// </summary>
internal sealed class IncidentClusters
{
    private const double Margin = 0.2;
    private const double WithinReport = 1.5;
    private const double Joins = 0.75;
    private const double BothVague = 1;
    private const int Compared = 12;
    private const int Rounds = 3;
    private readonly TellingScorer scorer;
    private readonly Dictionary<Telling, List<Telling>> clusters = [];

    public IncidentClusters(IReadOnlyCollection<Telling> tellings, TellingScorer scorer)
    {
        this.scorer = scorer;
        foreach (var telling in tellings)
        {
            clusters[telling] = [telling];
        }

        var edges = TellingBlocks.Candidates(tellings.Where(t => t.Account.Finding.Status != Findings.EventStatus.Hypothetical || t.MayBeActual))
            .Select(p => (p.Left, p.Right, Score: scorer.Score(p.Left, p.Right)))
            .Where(e => e.Score >= (e.Left.IsPrecise && e.Right.IsPrecise ? Needed(e.Left, e.Right) : Joins - Margin))
            .OrderByDescending(e => e.Score).ThenBy(e => e.Left.Account.Ref).ThenBy(e => e.Right.Account.Ref)
            .ToList();
        Agglomerate(edges.Where(e => e.Left.IsPrecise && e.Right.IsPrecise));
        for (var round = 0; round < Rounds; round++)
        {
            Attach(edges);
        }

        Agglomerate(edges.Where(e => !IsFounded(e.Left) && !IsFounded(e.Right)));
        foreach (var (left, right) in new Neighbours(scorer, All.ToList()).Pairs())
        {
            Join(clusters[left], clusters[right]);
        }
    }

    public IEnumerable<List<Telling>> All => clusters.Where(c => ReferenceEquals(c.Value[0], c.Key)).Select(c => c.Value);

    private bool IsFounded(Telling telling) => clusters[telling].Exists(t => t.IsPrecise);

    private static double Needed(Telling left, Telling right) =>
        left.IsOfSameReport(right) ? WithinReport : left.IsPrecise && right.IsPrecise ? TellingScorer.Join : left.IsPrecise || right.IsPrecise ? Joins
        : (left.Date?.From is null || right.Date?.From is null) && !AreRareOfOne(left, right) ? BothVague : TellingScorer.Join;

    /// <summary>What seldom befalls anybody more than once, told of one by name.</summary>
    private static bool AreRareOfOne(Telling a, Telling b) => Modes.Default.IsRare(a.Account.Finding.Mode) && Modes.Default.IsRare(b.Account.Finding.Mode)
        && a.Recipients.Any(b.Recipients.Contains);

    private void Agglomerate(IEnumerable<(Telling Left, Telling Right, double Score)> edges)
    {
        foreach (var (a, b, _) in edges.Where(e => e.Score >= Needed(e.Left, e.Right)).ToList())
        {
            var left = clusters[a];
            var right = clusters[b];
            if (!ReferenceEquals(left, right) && !left.Take(Compared).Any(l => right.Take(Compared).Any(r => scorer.Against(l, r))))
            {
                Join(left, right);
            }
        }
    }

    /// <summary>Every telling outside the dated incidents with these incidents as they stand before any such telling has joined.</summary>
    private void Attach(List<(Telling Left, Telling Right, double Score)> edges)
    {
        var choices = new SortedDictionary<FindingRef, (Telling Vague, Dictionary<Telling, double> Best)>();
        foreach (var (left, right, score) in edges.Where(e => IsFounded(e.Left) != IsFounded(e.Right) && (!e.Left.IsOfSameReport(e.Right) || e.Score >= WithinReport)))
        {
            var (vague, founded) = IsFounded(left) ? (right, left) : (left, right);
            if (!choices.TryGetValue(vague.Account.Ref, out var choice))
            {
                choices[vague.Account.Ref] = choice = (vague, []);
            }

            var head = clusters[founded][0];
            choice.Best[head] = Math.Max(choice.Best.GetValueOrDefault(head), score);
        }

        var chosen = choices.Values.Select(c => (c.Vague, Home: Home(c.Vague, c.Best))).Where(c => c.Home is not null).ToList();
        foreach (var (vague, home) in chosen)
        {
            Join(clusters[home!], clusters[vague]);
        }
    }

    /// <summary>The best incident that nothing speaks against, provided that no other comes near it; those far behind are not looked at.</summary>
    private Telling? Home(Telling vague, Dictionary<Telling, double> best)
    {
        KeyValuePair<Telling, double>? home = null;
        foreach (var choice in best.OrderByDescending(b => b.Value).ThenBy(b => b.Key.Account.Ref))
        {
            if (home is { } found && Math.Round(found.Value - choice.Value, 2) > Margin)
            {
                break;
            }

            if (home is null && choice.Value < Joins)
            {
                return null;
            }

            if (clusters[choice.Key].Take(Compared).Any(t => scorer.Against(t, vague)))
            {
                continue;
            }

            if (home is not null)
            {
                return null;
            }

            home = choice;
        }

        return home?.Key;
    }

    private void Join(List<Telling> left, List<Telling> right)
    {
        var joined = left.Concat(right).Distinct().OrderBy(t => t.Account.Ref).ToList();
        joined.ForEach(t => clusters[t] = joined);
    }
}
