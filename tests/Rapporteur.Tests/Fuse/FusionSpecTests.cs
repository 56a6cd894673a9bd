using Rapporteur.Fuse;

namespace Rapporteur.Tests.Fuse;

public class FusionSpecTests
{
    public static IEnumerable<object[]> Numbers => SpecTable.Rows("fusion.md");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Quantity_PhraseOfTheDocument_AsItSays(string phrase, string interval) =>
        Assert.Equal(interval, Quantity.Parse(phrase) is { } q ? $"{q.Low}..{q.High}" : "");
}
