using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Link;

public class LinkerTests
{
    private static bool AreOne(ActorKind kind, string left, string right)
    {
        var sample = new SampleCase();
        sample.Report($"One report speaks of {left} and no other.").Actor(kind, left);
        sample.Report($"Another report, later, speaks of {right}.").Actor(kind, right);
        return Linker.Link(sample.Readings, []).Actors.Count == 1;
    }

    [Theory]
    [InlineData("Yusuf al-Barrani", "Youssef Al Barrani")]
    [InlineData("Gen. Qadir Tammuz", "Kader Tammouz")]
    [InlineData("Abdel-Rahim Sulaiman", "Abdul Raheem Soleiman")]
    [InlineData("Nuri as-Saffar", "Noury al-Saffar")]
    [InlineData("Dmitri Volkonin", "Dmitry Volkonin")]
    [InlineData("José Armando Quirós", "Jose Armando Quiros")]
    public void Link_SpellingsOfOnePerson_AreOne(string left, string right) => Assert.True(AreOne(ActorKind.Person, left, right));

    [Theory]
    [InlineData("Abu Salim al-Barrani", "Abu Yasir al-Barrani")]
    [InlineData("Karim al-Tammuzi", "Qais al-Tammuzi")]
    [InlineData("Mohammed Ali", "Ahmed Ali")]
    [InlineData("Ayman Khoreini", "Ayman Kharouni")]
    [InlineData("Jalal Barzan", "Barzan Tamim")]
    public void Link_LookAlikePersons_StayApart(string left, string right) => Assert.False(AreOne(ActorKind.Person, left, right));

    [Theory]
    [InlineData("Kata’ib al-Rafidayn", "Kataib Rafidain")]
    [InlineData("Ansar al-Tawfiq", "Ansar Al Taufiq")]
    [InlineData("Highland Mobilization Forces", "Highland Mobilization Units")]
    public void Link_SpellingsOfOneBody_AreOne(string left, string right) => Assert.True(AreOne(ActorKind.ArmedGroup, left, right));

    [Theory]
    [InlineData("Salt Coast Front", "Salt Coast Brigade")]
    [InlineData("Ansar al-Tawfiq", "Harakat Ansar al-Barq")]
    [InlineData("Islamic Front", "Islamic Army")]
    [InlineData("Kataib Rafidain", "Harakat Rafidain al-Nur")]
    [InlineData("Ridge Brigade", "First Battalion of the Ridge Brigade")]
    public void Link_LookAlikeBodies_StayApart(string left, string right) => Assert.False(AreOne(ActorKind.ArmedGroup, left, right));

    [Theory]
    [InlineData("the militias")]
    [InlineData("Defense Ministry")]
    [InlineData("Security Forces")]
    public void Link_WordsThatNameNothing_StayWithTheirReports(string words) => Assert.False(AreOne(ActorKind.ArmedGroup, words, words));

    [Theory]
    [InlineData("the Norvane-backed militias", "Norvane-backed groups")]
    [InlineData("the Norvane-backed Sunni militias", "pro-Norvane fighters")]
    [InlineData("Norvane’s proxies", "the Norvane-backed militias")]
    [InlineData("the Norvane-backed militias in Karran", "the Norvane-backed militias")]
    public void Link_ArmedGroupsOfOneBacker_AreOneWithoutAName(string left, string right) =>
        Assert.True(AreOne(ActorKind.ArmedGroup, left, right));

    [Theory]
    [InlineData("the Norvane-backed militias", "the Sahran-backed militias")]
    [InlineData("the Norvane-backed militias in Karran", "the Norvane-backed militias in Tolvan")]
    [InlineData("the Norvane-backed Sunni militias", "the Norvane-backed Shia militias")]
    [InlineData("the Norvane-backed militias", "Norvane’s militias")]
    public void Link_ArmedGroupsOfOtherBackersOrPlaces_StayApart(string left, string right) => Assert.False(AreOne(ActorKind.ArmedGroup, left, right));

    [Fact]
    public void Link_EmbassyWithAndWithoutItsPlaceInOneReport_IsOneOfTheCase()
    {
        var sample = new SampleCase();
        sample.Report("The Karran Embassy in Oriva was hit; the Karran Embassy closed.").Actor(ActorKind.Facility, "Karran Embassy in Oriva").Actor(ActorKind.Facility, "Karran Embassy");

        Assert.Single(Linker.Link(sample.Readings, []).Actors);
    }

    [Fact]
    public void Link_OneWordThatAReportTakesForAPerson_IsTheBodyOfTheOthers()
    {
        var sample = new SampleCase();
        sample.Report("Karran denied it.").Actor(ActorKind.State, "Karran");
        sample.Report("Karran rejects the accusations.").Actor(ActorKind.Person, "Karran");

        var actor = Assert.Single(Linker.Link(sample.Readings, []).Actors);

        Assert.Equal(ActorKind.State, actor.Kind);
    }

    [Fact]
    public void Link_LastNameThatIsAlsoABody_StaysThePerson()
    {
        var sample = new SampleCase();
        sample.Report("Tolvan, a company, denied it.").Actor(ActorKind.Company, "Tolvan");
        sample.Report("Idris Tolvan spoke.").Actor(ActorKind.Person, "Idris Tolvan");
        sample.Report("Tolvan spoke again.").Actor(ActorKind.Person, "Tolvan");

        Assert.Equal(2, Linker.Link(sample.Readings, []).Actors.Count);
    }

    [Fact]
    public void Link_DescriptionBeforeAName_IsNotShown()
    {
        var sample = new SampleCase();
        sample.Report("They fought the militia Jaysh al-Zahar.").Actor(ActorKind.ArmedGroup, "the militia Jaysh al-Zahar");

        Assert.Equal("Jaysh al-Zahar", Assert.Single(Linker.Link(sample.Readings, []).Actors).Name);
    }

    [Fact]
    public void Link_AcronymThatOneReportSpellsOut_LeadsFromTheOther()
    {
        var sample = new SampleCase();
        sample.Report("The Salt Coast Front (SCF) attacked.").Actor(ActorKind.ArmedGroup, "Salt Coast Front", "SCF");
        sample.Report("SCF fighters withdrew.").Actor(ActorKind.ArmedGroup, "SCF");

        var actor = Assert.Single(Linker.Link(sample.Readings, []).Actors);

        Assert.Equal("Salt Coast Front", actor.Name);
        Assert.Equal(2, actor.Members.Count);
    }

    [Fact]
    public void Link_AcronymSpelledOutInTwoWays_JoinsNeither()
    {
        var sample = new SampleCase();
        sample.Report("The Salt Coast Front (SCF) attacked.").Actor(ActorKind.ArmedGroup, "Salt Coast Front", "SCF");
        sample.Report("The Sudran Citizens Forum (SCF) met.").Actor(ActorKind.Party, "Sudran Citizens Forum", "SCF");
        sample.Report("SCF members were seen.").Actor(ActorKind.ArmedGroup, "SCF");

        Assert.Equal(3, Linker.Link(sample.Readings, []).Actors.Count);
    }

    [Fact]
    public void Link_TranslationThatAReportEquates_IsOne()
    {
        var sample = new SampleCase();
        sample.Report("Ansar al-Barq, or League of Lightning, marched.").Actor(ActorKind.ArmedGroup, "Ansar al-Barq", "League of Lightning");
        sample.Report("The League of Lightning denied it.").Actor(ActorKind.ArmedGroup, "League of Lightning");

        var link = Assert.Single(Linker.Link(sample.Readings, []).Links);

        Assert.Equal(LinkDecision.Made, link.Decision);
        Assert.Contains(link.Features, f => f.Name == "reports/equated-nearby");
        Assert.Equal(link.Score, link.Features.Sum(f => f.Contribution), 2);
    }

    [Fact]
    public void Link_NamesSideBySideInOneReport_StayApart()
    {
        var sample = new SampleCase();
        sample.Report("Highland Mobilization Forces met Highland Mobilization Units.")
            .Actor(ActorKind.ArmedGroup, "Highland Mobilization Forces").Actor(ActorKind.ArmedGroup, "Highland Mobilization Units");

        Assert.Equal(2, Linker.Link(sample.Readings, []).Actors.Count);
    }

    [Fact]
    public void Link_LastNameOnly_LeadsToItsOnlyBearer()
    {
        var sample = new SampleCase();
        sample.Report("Idris Tolvan spoke.").Actor(ActorKind.Person, "Idris Tolvan");
        sample.Report("Tolvan was not seen.").Actor(ActorKind.Person, "Tolvan");
        Assert.Single(Linker.Link(sample.Readings, []).Actors);

        sample.Report("Mara Tolvan is a singer.").Actor(ActorKind.Person, "Mara Tolvan");
        Assert.Equal(3, Linker.Link(sample.Readings, []).Actors.Count);
    }

    [Fact]
    public void Link_Judgements_JoinAndPart()
    {
        var sample = new SampleCase();
        sample.Report("The Grey Wardens came.").Actor(ActorKind.ArmedGroup, "Grey Wardens");
        sample.Report("Haras Ramadi came.").Actor(ActorKind.ArmedGroup, "Haras Ramadi");
        var apart = Linker.Link(sample.Readings, []).Actors;
        var same = new Judgement("j1", JudgementKind.Same, apart[0].Id, apart[1].Id, "me", DateTimeOffset.UnixEpoch);

        var joined = Linker.Link(sample.Readings, [same]);
        var parted = Linker.Link(sample.Readings, [same, same with { Id = "j2", Kind = JudgementKind.NotSame, At = DateTimeOffset.UnixEpoch.AddDays(1) }]);

        Assert.Single(joined.Actors);
        Assert.Equal(2, parted.Actors.Count);
        Assert.All(apart, a => Assert.Same(joined.Actors[0], joined.Find(a.Id)));
    }

    [Fact]
    public void Link_AcronymExpandedNowhereNearby_LeadsToTheOnlyNameThatFits()
    {
        var sample = new SampleCase();
        sample.Report("The Highland Defence Force attacked.").Actor(ActorKind.ArmedGroup, "Highland Defence Force");
        sample.Report("HDF fighters withdrew.").Actor(ActorKind.Movement, "HDF");
        Assert.Single(Linker.Link(sample.Readings, []).Actors);

        sample.Report("The Hill Democratic Front met.").Actor(ActorKind.Party, "Hill Democratic Front");
        Assert.Equal(3, Linker.Link(sample.Readings, []).Actors.Count);
    }

    [Fact]
    public void Link_EquatedOnceAndSideBySideOnce_IsOne()
    {
        var sample = new SampleCase();
        sample.Report("Ansar al-Barq, or League of Lightning, marched.").Actor(ActorKind.ArmedGroup, "Ansar al-Barq", "League of Lightning");
        sample.Report("Ansar al-Barq, or League of Lightning, halted.").Actor(ActorKind.ArmedGroup, "Ansar al-Barq", "League of Lightning");
        sample.Report("Ansar al-Barq came, and League of Lightning.").Actor(ActorKind.ArmedGroup, "Ansar al-Barq").Actor(ActorKind.ArmedGroup, "League of Lightning");

        Assert.Single(Linker.Link(sample.Readings, []).Actors);
    }

    [Fact]
    public void Link_PartAndWholeWithAcronymsOfTheirOwn_StayTwo()
    {
        var sample = new SampleCase();
        sample.Report("The Ridge Guard Corps (RGC) and its Eagle Force (EF) came.")
            .Actor(ActorKind.MilitaryUnit, "Ridge Guard Corps", "RGC").Actor(ActorKind.MilitaryUnit, "Eagle Force", "EF");
        sample.Report("Backed by the RGC (EF), they came.").Actor(ActorKind.MilitaryUnit, "RGC", "EF");

        var index = Linker.Link(sample.Readings, []);
        Assert.Equal(2, index.Actors.Count);
    }

    [Fact]
    public void Link_OneWordThatIsABodyElsewhere_IsNoPerson()
    {
        var sample = new SampleCase();
        sample.Report("The Zahar Movement met.").Actor(ActorKind.Movement, "Zahar Movement");
        sample.Report("Zahar denied it.").Actor(ActorKind.Person, "Zahar");

        Assert.Equal(ActorKind.Movement, Assert.Single(Linker.Link(sample.Readings, []).Actors).Kind);
    }
}
