using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Link;

public class LinkingSpecTests
{
    public static IEnumerable<object[]> Pairs => SpecTable.Rows("linking.md").Where(r => r.Length == 4);

    public static IEnumerable<object[]> Posts => SpecTable.Rows("linking.md").Where(r => r.Length == 5);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Link_PairOfTheDocument_AsItSays(string kind, string left, string right, string outcome)
    {
        Assert.True(Wire.TryParse<ActorKind>(kind, out var actorKind));
        var sample = new SampleCase();
        sample.Report($"One report speaks of {left} and no other.").Actor(actorKind, left);
        sample.Report($"Another report, later, speaks of {right}.").Actor(actorKind, right);

        Assert.Equal(outcome == "one" ? 1 : 2, Linker.Link(sample.Readings, []).Actors.Count);
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public void Link_PostsOfTheDocument_AsItSays(string left, string leftPost, string right, string rightPost, string decision)
    {
        var sample = new SampleCase();
        Tell(sample.Report($"One report speaks of {left}, who {leftPost}.", published: "2021-05-03"), left, leftPost);
        Tell(sample.Report($"Another report, later, speaks of {right}, who {rightPost}.", published: "2021-05-20"), right, rightPost);

        var link = Assert.Single(Linker.Link(sample.Readings, []).Links, l => l.Left == left || l.Right == left);

        Assert.Equal(decision, link.Decision.ToString(), ignoreCase: true);
    }

    private static void Tell(SampleReport report, string person, string post)
    {
        var parts = post.Split(' ', 2);
        Assert.True(Wire.TryParse<RelationPredicate>(parts[0], out var predicate));
        report.Actor(ActorKind.Person, person);
        if (predicate != RelationPredicate.OfficeHeld)
        {
            report.Actor(ActorKind.ArmedGroup, parts[1]);
        }

        report.Relation(person, predicate, parts[1]);
    }
}
