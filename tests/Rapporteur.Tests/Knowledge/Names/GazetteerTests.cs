using Rapporteur.Findings;
using Rapporteur.Knowledge.Names;

namespace Rapporteur.Tests.Knowledge.Names;

public class GazetteerTests
{
    [Theory]
    [InlineData("Kunduz", "AF")]
    [InlineData("the Gaza Strip", "PS")]
    [InlineData("Zaporizhzhia", "UA")]
    [InlineData("U.S.", "US")]
    [InlineData("BOGOTA", "CO")]
    [InlineData("Bogotá", "CO")]
    [InlineData("Sa\u2019ada", "YE")]
    [InlineData("Ivory Coast", "CI")]
    public void TryPlace_AnyFormOfAName_FindsTheCountry(string name, string country)
    {
        Assert.True(Gazetteer.Shared.TryPlace(name, out var place));
        Assert.Equal(country, place.Country);
    }

    [Fact]
    public void TryPlace_Capital_HasItsPoint()
    {
        Assert.True(Gazetteer.Shared.TryPlace("Nairobi", out var place));
        Assert.Equal(PlaceKind.Capital, place.Kind);
        Assert.InRange(place.Latitude!.Value, -1.5, -1.0);
        Assert.InRange(place.Longitude!.Value, 36.5, 37.1);
    }

    [Fact]
    public void TryPlace_UnknownWord_IsRefused() => Assert.False(Gazetteer.Shared.TryPlace("Quxbar", out _));

    [Theory]
    [InlineData("Iraqi", "IRQ")]
    [InlineData("danes", "DNK")]
    [InlineData("South Sudanese", "SSD")]
    [InlineData("Filipino", "PHL")]
    public void TryDemonym_AdjectiveOrPeople_GivesTheCountry(string word, string alpha3)
    {
        Assert.True(Gazetteer.Shared.TryDemonym(word, out var country));
        Assert.Equal(alpha3, country.Alpha3);
    }

    [Fact]
    public void Countries_AllCodes_AreThereOnce()
    {
        var codes = Gazetteer.Shared.Countries.Where(c => c.Alpha2.Length > 0).Select(c => c.Alpha2).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.True(codes.Count >= 230);
        Assert.All(PlaceFiles.Places(), p => Assert.InRange(p.Place.Latitude ?? 0, -90, 90));
    }

    [Theory]
    [InlineData("Lt. Gen.", TitleClass.Military)]
    [InlineData("prime minister", TitleClass.Office)]
    [InlineData("Ayatollah", TitleClass.Religious)]
    [InlineData("spokesman", TitleClass.Role)]
    public void ClassOf_Title_IsKnown(string title, object expected) => Assert.Equal(expected, Titles.Shared.ClassOf(title));

    [Theory]
    [InlineData("brigade", ActorKind.MilitaryUnit)]
    [InlineData("Ministry", ActorKind.StateBody)]
    [InlineData("militia", ActorKind.ArmedGroup)]
    [InlineData("embassy", ActorKind.StateBody)]
    public void KindOf_Head_GivesTheKind(string head, ActorKind expected) => Assert.Equal(expected, OrgHeads.Shared.KindOf(head));

    [Theory]
    [InlineData("Ministry of Defence of Narnia", ActorKind.StateBody)]
    [InlineData("Army of the Poor", ActorKind.MilitaryUnit)]
    [InlineData("Workers' Party", ActorKind.Party)]
    public void KindOfName_WordsBeforeOf_Decide(string name, ActorKind expected) => Assert.Equal(expected, OrgHeads.Shared.KindOfName(name));

    [Theory]
    [InlineData("NATO", ActorKind.Coalition)]
    [InlineData("reuters", ActorKind.Media)]
    [InlineData("UNHCR", ActorKind.StateBody)]
    public void TryFind_WorldWideBody_HasItsKind(string name, ActorKind expected)
    {
        Assert.True(Organizations.Shared.TryFind(name, out var body));
        Assert.Equal(expected, body.Kind);
    }
}
