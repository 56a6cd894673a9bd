using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Link;

public class LinkingSpecTests
{
    public static IEnumerable<object[]> Pairs => SpecTable.Rows("linking.md");

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
}
