using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>
/// Incidents a day or two apart that reports tell alike: one kind and means, one sort of victims in nearly the same number, places that fit; or what is seldom done twice, told alike in all but the day.
/// They are one whose date is disputed, provided that no report tells both and that nothing else near in time is like either.
/// </summary>
internal sealed class Neighbours(TellingScorer scorer, IReadOnlyList<List<Telling>> incidents)
{
    private const int MostApart = 2;
    private const int Quiet = 7;
    private const int NearNumber = 4;
    private const double AlikeButForDate = 0.6;

    public IEnumerable<(Telling Left, Telling Right)> Pairs()
    {
        var deadly = incidents.Where(i => i.Exists(t => IsTelling(t) || IsUnrepeated(t))).Select(i => (Tellings: i, Day: i.Find(t => t.Days == 1)?.Date?.From))
            .Where(i => i.Day is not null).OrderBy(i => i.Day).ThenBy(i => i.Tellings[0].Account.Ref).ToList();
        var days = deadly.ConvertAll(d => d.Day!.Value.DayNumber);
        for (var i = 0; i < deadly.Count; i++)
        {
            if (Alike(i) is [var only] && only > i && days[only] > days[i] && days[only] - days[i] <= MostApart && Alike(only).Count == 1)
            {
                yield return (deadly[i].Tellings[0], deadly[only].Tellings[0]);
            }
        }

        List<int> Alike(int of) => [.. Enumerable.Range(0, of).Reverse().TakeWhile(o => days[of] - days[o] <= Quiet)
            .Concat(Enumerable.Range(of + 1, days.Count - of - 1).TakeWhile(o => days[o] - days[of] <= Quiet))
            .Where(o => AreAlike(deadly[of].Tellings, deadly[o].Tellings))];
    }

    private static bool IsTelling(Telling t) => t.Account.Finding.Type == EventType.Assault && t is { Killed: not null, Means: not null, IsSeries: false }
        && t.Victims.Count + t.Recipients.Count > 0;

    /// <summary>What is seldom done twice, to somebody or something told by name.</summary>
    private static bool IsUnrepeated(Telling t) => Modes.Default.IsUnrepeated(t.Account.Finding.Mode) && !t.IsSeries && t.IsActual;

    private bool AreAlike(List<Telling> a, List<Telling> b) => !a.Exists(x => b.Exists(x.IsOfSameReport)) && (AreDeadlyAndAlike(a, b) || AreUnrepeatedAndAlike(a, b));

    /// <summary>But for their dates they would be joined.</summary>
    private bool AreUnrepeatedAndAlike(List<Telling> a, List<Telling> b) => a.Exists(x => IsUnrepeated(x) && b.Exists(y => IsUnrepeated(y)
        && Modes.Default.Fit(x.Account.Finding.Mode, y.Account.Finding.Mode)
        && scorer.Features(x, y).Where(f => !f.Name.StartsWith("date/", StringComparison.Ordinal)).Sum(f => f.Contribution) >= AlikeButForDate));

    private bool AreDeadlyAndAlike(List<Telling> a, List<Telling> b) =>
        a.Exists(x => IsTelling(x) && b.Exists(y => IsTelling(y) && x.Means == y.Means && AreNear(x.Killed!.Value, y.Killed!.Value)
            && (x.Victims.Any(y.Victims.Contains) || x.Recipients.Any(y.Recipients.Contains))))
        && a.Exists(x => b.Exists(y => x.Places.Any(y.Places.Contains) || x.Spots.Any(y.Spots.Contains)))
        && !a.Exists(x => b.Exists(y => scorer.Features(x, y).Exists(f => f.Name is "place/differs" or "recipient/differs" or "actor/differs" or "series/against-single")));

    private static bool AreNear(Quantity a, Quantity b) => a.Overlaps(b) || Math.Abs(a.Low - b.Low) <= Math.Max(1, Math.Min(a.Low, b.Low) / NearNumber);
}
