using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>
/// Finds relations that cannot hold together: one person at the head of two bodies of a kind, one body under two heads, friend and foe, held
/// and no longer held. Where the sides follow one another in time it is a role that changes, not a conflict.
/// </summary>
internal sealed class TieDisputes
{
    private static readonly ILookup<string, string> Rules = DataFile.Sections("fuse/relations.txt")
        .SelectMany(s => s.Section is "opposed" or "posts" ? [(s.Section, s.Line)] : s.Line.Split(' ').Select(p => (s.Section, Line: p)))
        .ToLookup(s => s.Section, s => s.Line);

    private const string HeadOfBody = "who leads it";

    private static readonly Dictionary<string, string> PostNames = Rules["posts"].Select(l => l.Split(' '))
        .SelectMany(p => p.Skip(1).Select(predicate => (predicate, Post: p[0]))).ToDictionary(p => p.predicate, p => p.Post);

    private readonly IReadOnlyList<Tie> ties;
    private readonly Publication published;
    private readonly HashSet<(string, string)> within;
    private readonly HashSet<(string, string)> maybeOne;

    public TieDisputes(IReadOnlyList<Tie> ties, Publication published, HashSet<(string Part, string Whole)> within, ActorIndex actors)
    {
        this.ties = [.. ties.Where(t => t.Subject.Actor is { IsNamed: true })];
        this.published = published;
        this.within = within;
        maybeOne = [.. actors.Links.Select(l => (l.LeftActor, l.RightActor))];
    }

    public IEnumerable<Dispute> All() => OneObject().Concat(OneSubject()).Concat(Successions()).Concat(Posts()).Concat(Former()).Concat(Opposed());

    private IEnumerable<Dispute> OneObject() =>
        from predicate in Rules["one-object"]
        from family in Of(predicate).Where(t => t.Subject.Actor!.Kind == ActorKind.Person && t.Object.Actor is { IsNamed: true })
            .GroupBy(t => (t.Subject.Actor!.Id, t.Object.Actor!.Kind))
        from dispute in Exclusive(family.ToList(), t => t.Object, family.Key.Id, predicate == "leads" ? "which body is led" : "which body is commanded")
        select dispute;

    private IEnumerable<Dispute> OneSubject() =>
        from predicate in Rules["one-subject"]
        from family in Of(predicate).Where(t => t.Subject.Actor!.Kind == ActorKind.Person && t.Object.Actor is { IsNamed: true })
            .GroupBy(t => t.Object.Actor!.Id)
        from dispute in Exclusive(family.ToList(), t => t.Subject, family.Key, HeadOfBody)
        select dispute;

    /// <summary>Heads of one body of whom a report says that the one followed the other, whether or not it tells both.</summary>
    private IEnumerable<Dispute> Successions() =>
        from next in ties
        where next.Predicate == RelationPredicate.Succeeded && next.Object.Actor is { IsNamed: true }
        from later in Of("leads").Where(t => t.Subject.Actor!.Id == next.Subject.Actor!.Id && t.Object.Actor is { IsNamed: true })
        from earlier in Of("leads").Where(t => t.Subject.Actor!.Id == next.Object.Actor!.Id && t.Object.Same(later.Object))
        select DisputeMaker.Make(DisputeKind.RoleOverTime, HeadOfBody, later.Object.Actor!.Id,
            [DisputeMaker.Side(earlier.Subject.Name, earlier.Accounts), DisputeMaker.Side(later.Subject.Name, later.Accounts)]);

    /// <summary>One person in two posts of one body: its head in one report, the deputy in another.</summary>
    private IEnumerable<Dispute> Posts() =>
        from family in ties.Where(t => t.Subject.Actor!.Kind == ActorKind.Person && t.Object.Actor is { IsNamed: true } && Post(t) is not null && t.Accounts.Any(a => !a.Finding.Former))
            .GroupBy(t => (Person: t.Subject.Actor!.Id, Body: t.Object.Actor!.Id))
        let posts = family.GroupBy(Post).Select(g => g.ToList()).ToList()
        let apart = posts.Where(p => !posts.Exists(o => o != p && Reports(p).Overlaps(Reports(o)))).ToList()
        where apart.Count > 1
        let sides = apart.ConvertAll(p => DisputeMaker.Side($"{Post(p[0])} of {p[0].Object.Name}", p.SelectMany(t => t.Accounts)))
        select DisputeMaker.Make(published.InOrder(sides) && Death(family.Key.Person) is null ? DisputeKind.RoleOverTime : DisputeKind.Attribute,
            $"the post in {family.First().Object.Name}", family.Key.Person, sides);

    private static string? Post(Tie tie) => PostNames.GetValueOrDefault(Wire.Name(tie.Predicate));

    /// <summary>The days in which a person was killed, as the relations tell it.</summary>
    private DateRange? Death(string person) => ties.Where(t => t.Predicate == RelationPredicate.KilledBy && t.Subject.Actor!.Id == person)
        .SelectMany(t => t.Accounts).Select(a => a.Finding.Since).Where(d => d is { From: not null, To: not null }).OrderBy(d => d!.Value.Days).FirstOrDefault();

    private IEnumerable<Tie> Of(string predicate) => ties.Where(t => Wire.Name(t.Predicate) == predicate);

    /// <summary>Several values where one is possible, none of them told together by one report.</summary>
    private IEnumerable<Dispute> Exclusive(List<Tie> family, Func<Tie, Role> value, string subject, string matter)
    {
        var groups = DisputeMaker.Groups(family, (a, b) => Related(value(a), value(b)));
        var apart = groups.Where(g => !groups.Exists(o => o != g && Reports(g).Overlaps(Reports(o)))).ToList();
        if (apart.Count < 2)
        {
            yield break;
        }

        var sides = apart.ConvertAll(g => DisputeMaker.Side(value(g[0]).Name, g.SelectMany(t => t.Accounts)));
        var changed = published.InOrder(sides) || apart.Exists(g => matter == HeadOfBody && Death(value(g[0]).Actor!.Id) is not null) || apart.Count(g => g.TrueForAll(t => t.Accounts.All(a => !a.Finding.Former))) < 2;
        yield return DisputeMaker.Make(changed ? DisputeKind.RoleOverTime : DisputeKind.Attribute, matter, subject, sides);
    }

    /// <summary>A post that some call former. Of the dead it may only mean that they are dead: it counts where both sides were told after the death.</summary>
    private IEnumerable<Dispute> Former()
    {
        foreach (var tie in ties.Where(t => t.Accounts.Select(a => a.Finding.Former).Distinct().Count() == 2))
        {
            var death = Death(tie.Subject.Actor!.Id);
            if (death is { } day && !Findings(tie, former: false).All(f => published.Of(f.ReportId)?.From > day.To))
            {
                continue;
            }

            var sides = tie.Accounts.GroupBy(a => a.Finding.Former)
                .Select(g => DisputeMaker.Side(g.Key ? "no longer" : "holds", g)).ToList();
            var changed = death is null && published.Before(Findings(tie, former: false), Findings(tie, former: true));
            yield return DisputeMaker.Make(changed ? DisputeKind.RoleOverTime : DisputeKind.Attribute,
                $"whether this still holds: {Wire.Name(tie.Predicate).Replace('-', ' ')} {tie.Object.Name}", tie.Subject.Actor!.Id, sides);
        }
    }

    private static IEnumerable<FindingRef> Findings(Tie tie, bool former) => tie.Accounts.Where(a => a.Finding.Former == former).Select(a => a.Ref);

    private IEnumerable<Dispute> Opposed()
    {
        var pairs = Rules["opposed"].Select(l => l.Split(' ')).ToList();
        foreach (var family in ties.Where(t => t.Object.Actor is { IsNamed: true }).GroupBy(t => Pair(t)).OrderBy(g => g.Key.Item1, StringComparer.Ordinal))
        {
            foreach (var pair in pairs)
            {
                var left = family.Where(t => Wire.Name(t.Predicate) == pair[0]).ToList();
                var right = family.Where(t => Wire.Name(t.Predicate) == pair[1]).ToList();
                if (left.Count > 0 && right.Count > 0 && !Reports(left).Overlaps(Reports(right)))
                {
                    List<DisputeSide> sides = [Side(left), Side(right)];
                    yield return DisputeMaker.Make(published.InOrder(sides) ? DisputeKind.RoleOverTime : DisputeKind.Attribute,
                        $"the stand towards {left[0].Object.Name}", left[0].Subject.Actor!.Id, sides);
                }
            }
        }
    }

    private static DisputeSide Side(List<Tie> ties) =>
        DisputeMaker.Side(Wire.Name(ties[0].Predicate).Replace('-', ' ') + " " + ties[0].Object.Name, ties.SelectMany(t => t.Accounts));

    private static (string, string) Pair(Tie tie)
    {
        var (a, b) = (tie.Subject.Actor!.Id, tie.Object.Actor!.Id);
        return string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
    }

    private static HashSet<string> Reports(List<Tie> ties) => [.. ties.SelectMany(t => t.Accounts).Select(a => a.Ref.ReportId)];

    /// <summary>One actor, part and whole, or two that may prove one.</summary>
    private bool Related(Role a, Role b)
    {
        var (x, y) = (a.Actor!.Id, b.Actor!.Id);
        return x == y || within.Contains((x, y)) || within.Contains((y, x)) || maybeOne.Contains((x, y)) || maybeOne.Contains((y, x));
    }
}
