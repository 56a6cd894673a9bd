using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Quality;

/// <summary>
/// Holds readings against annotations: actors by shared names, events and statements by overlapping evidence and equal type or act,
/// relations by subject, predicate and object, forecasts by evidence; roles on paired items only.
/// </summary>
internal sealed class ReadingScorer(Tally tally)
{
    public void Score(Reading gold, Reading read)
    {
        Actors(gold, read);
        Events(gold, read);
        Statements(gold, read);
        Relations(gold, read);
        tally.Add("forecasts", Pair(gold.Forecasts, read.Forecasts, (g, p) => Overlap(g, p) ? 1 : 0).Count, read.Forecasts.Count, gold.Forecasts.Count);
    }

    private void Actors(Reading gold, Reading read)
    {
        var pairs = Pair(gold.Actors, read.Actors, (g, p) =>
        {
            var exact = Forms(g).Intersect(Forms(p)).Count();
            return exact + (Spellings(g).Any(x => Spellings(p).Any(y => Alike.Names(x, y))) ? 0.5 : 0);
        });
        tally.Add("actors", pairs.Count, read.Actors.Count, gold.Actors.Count);
        foreach (var (g, p) in pairs)
        {
            var (a, b) = (g.Names.Select(Alike.Fold).ToHashSet(), p.Names.Select(Alike.Fold).ToHashSet());
            tally.Add("  names", a.Intersect(b).Count(), b.Count, a.Count);
            tally.Add("  kind", g.Kind == p.Kind ? 1 : 0, 1, 1);
        }
    }

    private void Events(Reading gold, Reading read)
    {
        tally.Add("events (untyped)", Pair(gold.Events, read.Events, (g, p) => Overlap(g, p) ? Closeness(gold, read, g, p) : 0).Count, read.Events.Count, gold.Events.Count);
        var pairs = Pair(gold.Events, read.Events, (g, p) => g.Type == p.Type && Overlap(g, p) ? Closeness(gold, read, g, p) : 0);
        tally.Add("events", pairs.Count, read.Events.Count, gold.Events.Count);
        foreach (var (g, p) in pairs)
        {
            tally.Add("  actors of events", Roles(gold, g.Actors, read, p.Actors));
            tally.Add("  recipients", Roles(gold, g.Recipients, read, p.Recipients));
            tally.Add("  place", Words(g.Place, p.Place));
            tally.Add("  according to", Words([.. Sources(gold, g)], [.. Sources(read, p)]));
            tally.Add("  date", DatesMatch(g.Date, p.Date) ? 1 : 0, p.Date is null ? 0 : 1, g.Date is null ? 0 : 1);
            tally.Add("  status", g.Status == p.Status ? 1 : 0, 1, 1);
        }
    }

    private void Statements(Reading gold, Reading read)
    {
        double Sim(StatementFinding g, StatementFinding p) => Overlap(g, p) ? 1 + (Refers(gold, g.Speaker, read, p.Speaker) ? 0.5 : 0) : 0;
        tally.Add("statements (any act)", Pair(gold.Statements, read.Statements, Sim).Count, read.Statements.Count, gold.Statements.Count);
        var pairs = Pair(gold.Statements, read.Statements, (g, p) => g.Act == p.Act ? Sim(g, p) : 0);
        tally.Add("statements", pairs.Count, read.Statements.Count, gold.Statements.Count);
        foreach (var (g, p) in pairs)
        {
            tally.Add("  speaker", Refers(gold, g.Speaker, read, p.Speaker) ? 1 : 0, 1, 1);
            tally.Add("  about actor", Roles(gold, g.AboutActors, read, p.AboutActors));
        }
    }

    private void Relations(Reading gold, Reading read)
    {
        double Sim(RelationFinding g, RelationFinding p) =>
            Refers(gold, g.Subject, read, p.Subject) && Refers(gold, g.Object, read, p.Object) ? 1 : 0;
        tally.Add("relations (unlabelled)", Pair(gold.Relations, read.Relations, Sim).Count, read.Relations.Count, gold.Relations.Count);
        tally.Add("relations", Pair(gold.Relations, read.Relations, (g, p) => g.Predicate == p.Predicate ? Sim(g, p) : 0).Count, read.Relations.Count, gold.Relations.Count);
    }

    private static double Closeness(Reading gold, Reading read, EventFinding g, EventFinding p) =>
        1 + Share(Roles(gold, g.Actors, read, p.Actors)) + Share(Roles(gold, g.Recipients, read, p.Recipients))
        + (DatesMatch(g.Date, p.Date) ? 0.5 : 0) + (Alike.Fold(g.Mode) == Alike.Fold(p.Mode) ? 0.3 : 0);

    private static double Share((int Hit, int Predicted, int Gold) n) => n.Gold == 0 ? 0 : (double)n.Hit / n.Gold;

    /// <summary>An interval is right when it overlaps and is no more than three times (or seven days) wider.</summary>
    private static bool DatesMatch(DateRange? gold, DateRange? read) =>
        gold is { Days: { } width } g && read is { Days: { } own } r && g.Overlaps(r) && own - 1 <= Math.Max(7, 3 * width);

    private static IEnumerable<string> Sources(Reading reading, Finding finding) => finding.Attribution.SelectMany(l => NamesOf(reading, l.Speaker).Take(1));

    private static HashSet<string> Forms(ReportActor actor) => [.. Spellings(actor).Select(Alike.Fold)];

    private static IEnumerable<string> Spellings(ReportActor actor) => actor.Names.Prepend(actor.Name);

    private static IEnumerable<string> NamesOf(Reading reading, Party party) => reading.ActorOf(party) is { } actor ? Spellings(actor) : [party.Words];

    private static bool Refers(Reading gold, Party g, Reading read, Party p) => NamesOf(gold, g).Any(x => NamesOf(read, p).Any(y => Alike.Names(x, y)));

    private static (int, int, int) Roles(Reading gold, IReadOnlyList<Party> g, Reading read, IReadOnlyList<Party> p) =>
        (Matches(g, p, (x, y) => Refers(gold, x, read, y)), p.Count, g.Count);

    private static (int, int, int) Words(IReadOnlyList<string> g, IReadOnlyList<string> p) => (Matches(g, p, Alike.Names), p.Count, g.Count);

    private static int Matches<T>(IReadOnlyList<T> gold, IReadOnlyList<T> read, Func<T, T, bool> same)
    {
        var free = read.ToList();
        return gold.Count(g => free.FindIndex(p => same(g, p)) is >= 0 and var at && Take(free, at));
    }

    private static bool Take<T>(List<T> list, int at)
    {
        list.RemoveAt(at);
        return true;
    }

    private static bool Overlap(Finding a, Finding b) =>
        Spans(a).Any(x => Spans(b).Any(y => Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start) >= 10));

    private static IEnumerable<TextSpan> Spans(Finding finding) => finding.Evidence.More.Prepend(finding.Evidence).Select(e => e.Span);

    private static List<(T, T)> Pair<T>(IReadOnlyList<T> gold, IReadOnlyList<T> read, Func<T, T, double> similarity)
    {
        var candidates = new List<(double Score, int Gold, int Read)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < read.Count; j++)
            {
                if (similarity(gold[i], read[j]) is > 0 and var score)
                {
                    candidates.Add((score, i, j));
                }
            }
        }

        var (usedGold, usedRead, pairs) = (new HashSet<int>(), new HashSet<int>(), new List<(T, T)>());
        foreach (var (_, i, j) in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Gold).ThenBy(c => c.Read))
        {
            if (!usedGold.Contains(i) && !usedRead.Contains(j))
            {
                usedGold.Add(i);
                usedRead.Add(j);
                pairs.Add((gold[i], read[j]));
            }
        }

        return pairs;
    }
}
