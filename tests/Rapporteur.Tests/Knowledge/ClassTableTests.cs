using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;

namespace Rapporteur.Tests.Knowledge;

public sealed class ClassTableTests
{
    private static readonly ClassTable table = ClassTable.Shared;

    [Theory]
    [InlineData("spokesman", false, "person")]
    [InlineData("militia", false, "armed-group")]
    [InlineData("Embassy", false, "facility")]
    [InlineData("rebel", false, "person")]
    [InlineData("rebel", true, "armed-group")]
    [InlineData("villager", true, "population")]
    [InlineData("rocket", false, "weapon")]
    [InlineData("ambush", false, "event")]
    [InlineData("news agency", false, "media")]
    [InlineData("prime minister", false, "person")]
    [InlineData("foreign ministry", false, "state-body")]
    [InlineData("qwertz", false, "")]
    public void ClassOf_Noun_GivesFirstClass(string lemma, bool plural, string expected) =>
        Assert.Equal(expected, table.ClassOf(lemma, plural));

    [Fact]
    public void Has_NounOfTwoClasses_FindsBoth()
    {
        Assert.True(table.Has("rebel", "person"));
        Assert.True(table.Has("rebel", "armed-group"));
        Assert.False(table.Has("rebel", "weapon"));
    }

    [Fact]
    public void KindOf_Classes_TellsWhatCanAct()
    {
        Assert.Equal(ActorKind.ArmedGroup, table.KindOf("armed-group"));
        Assert.Null(table.KindOf("weapon"));
        Assert.Null(table.KindOf("no such class"));
    }

    [Fact]
    public void Shared_Holds_ThousandsOfNouns() => Assert.True(table.Count >= 3500, $"{table.Count} nouns");
}
