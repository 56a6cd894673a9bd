using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Link;

public class RegisterLinkTests
{
    private static RegisterEntry Entry(string name, ActorKind kind, string[] aliases, params string[] weak) => new()
    {
        Id = "reg-" + name, Key = name, Name = name, Kind = kind,
        Aliases = [.. aliases.Select(a => new RegisterName(a, false)), .. weak.Select(a => new RegisterName(a, true))],
    };

    private static ActorIndex Link(ActorKind kind, string left, string right, params RegisterEntry[] register)
    {
        var sample = new SampleCase();
        sample.Report($"One report speaks of {left} and no other.").Actor(kind, left);
        sample.Report($"Another report, later, speaks of {right}.").Actor(kind, right);
        return Linker.Link(sample.Readings, [], register);
    }

    [Fact]
    public void Link_TwoNamesOfOneEntry_AreOneActorThatIsTheEntry()
    {
        var index = Link(ActorKind.ArmedGroup, "Grey Wardens", "Haras Ramadi", Entry("Grey Wardens", ActorKind.ArmedGroup, ["Haras Ramadi"]));

        var match = Assert.Single(Assert.Single(index.Actors).Register);
        Assert.Equal("reg-Grey Wardens", match.Entry);
        Assert.Equal("register/same-name", Assert.Single(match.Features).Name);
        Assert.Contains(index.Links, l => l.Decision == LinkDecision.Made && l.Features.Any(f => f.Name == "register/same-entry"));
    }

    [Fact]
    public void Link_OtherSpellingOfAnEntry_IsTheEntryForThatReason()
    {
        var index = Link(ActorKind.Person, "Yusuf Barrani", "Lena Ostrova", Entry("Youssef al-Barrani", ActorKind.Person, []));

        var match = Assert.Single(index.Actors.Single(a => a.Name == "Yusuf Barrani").Register);
        Assert.Equal("Youssef al-Barrani", match.Name);
        Assert.Contains(match.Features, f => f.Name == "persons/other-spelling");
        Assert.Empty(index.Actors.Single(a => a.Name == "Lena Ostrova").Register);
    }

    [Fact]
    public void Link_WeakAlias_IsOnlyProposed()
    {
        var index = Link(ActorKind.ArmedGroup, "Grey Wardens", "Ramadi Guard", Entry("Grey Wardens", ActorKind.ArmedGroup, [], "Ramadi Guard"));

        Assert.Equal(2, index.Actors.Count);
        Assert.Contains(index.Links, l => l.Decision == LinkDecision.Proposed && l.Features.Any(f => f.Name == "register/weak-alias"));
    }

    [Fact]
    public void Link_TwoEntries_StayTwoHoweverAlike()
    {
        var one = Link(ActorKind.ArmedGroup, "Highland Mobilization Forces", "Highland Mobilization Units");
        var two = Link(ActorKind.ArmedGroup, "Highland Mobilization Forces", "Highland Mobilization Units",
            Entry("Highland Mobilization Forces", ActorKind.ArmedGroup, []), Entry("Highland Mobilization Units", ActorKind.ArmedGroup, []));

        Assert.Single(one.Actors);
        Assert.Equal(2, two.Actors.Count);
    }
}
