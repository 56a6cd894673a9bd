namespace Rapporteur.Quality.Sentences;

/// <summary>Annotations and findings paired one to one: what must be found first, what may be found after it.</summary>
/// <typeparam name="T">The kind of finding.</typeparam>
/// <param name="Pairs">Pairs whose annotation must be found.</param>
/// <param name="Missed">Annotations that must be found and were not.</param>
/// <param name="Extra">Findings that fit no annotation, not even an optional one.</param>
internal sealed record Match<T>(List<(Annotation Gold, T Read)> Pairs, List<Annotation> Missed, List<T> Extra)
{
    public Match<T> Without(Predicate<T> beside) => this with { Extra = [.. Extra.Where(p => !beside(p))] };

    public void Count(Tally tally, string measure) => tally.Add(measure, Pairs.Count, Pairs.Count + Extra.Count, Pairs.Count + Missed.Count);
}

/// <summary>Makes matches.</summary>
internal static class Match
{
    public static Match<T> Of<T>(IReadOnlyList<Annotation> gold, IReadOnlyList<T> read, Func<Annotation, T, double> closeness)
    {
        var free = Enumerable.Range(0, read.Count).ToHashSet();
        var pairs = Pair([.. gold.Where(g => !g.Optional)], read, free, closeness);
        Pair([.. gold.Where(g => g.Optional)], read, free, closeness);
        var missed = gold.Where(g => !g.Optional && !pairs.Exists(p => ReferenceEquals(p.Item1, g)));
        return new Match<T>(pairs, [.. missed], [.. free.Order().Select(i => read[i])]);
    }

    private static List<(Annotation, T)> Pair<T>(Annotation[] gold, IReadOnlyList<T> read, HashSet<int> free, Func<Annotation, T, double> closeness)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Length)
            from p in free
            let score = closeness(gold[g], read[p])
            where score > 0
            orderby score descending, g, p
            select (g, p);
        var (used, pairs) = (new HashSet<int>(), new List<(Annotation, T)>());
        foreach (var (g, p) in candidates.ToList())
        {
            if (!used.Contains(g) && free.Remove(p))
            {
                used.Add(g);
                pairs.Add((gold[g], read[p]));
            }
        }

        return pairs;
    }
}
