using Rapporteur.Casefile;
using Rapporteur.Link;

namespace Rapporteur.Tests.Link;

public class PlaceRankerTests
{
    private sealed class Two : IReferences
    {
        private readonly GazetteerPlace[] places =
        [
            new(1, "Sarran", 10, 20, "P.PPL") { Country = "ML", Population = 900_000 },
            new(2, "Sarran", 30, 40, "P.PPL") { Country = "TD", Population = 20_000 },
            new(3, "Sarrani", 30, 40, "P.PPL") { Country = "TD", OtherNames = ["Sarran"] },
        ];

        public IReadOnlyList<RegisterEntry> Register() => [];

        public IReadOnlyList<GazetteerPlace> Places(string name) => name == "Sarran" ? places : [];
    }

    private static readonly PlaceRanker Ranker = new(new Two());

    [Fact]
    public void Rank_NameAlone_IsTheLargest() => Assert.Equal(1, Ranker.Rank(["Sarran"], [])[0].Place.Id);

    [Fact]
    public void Rank_CountryBeside_Decides()
    {
        var best = Ranker.Rank(["Sarran", "Chad"], [])[0];

        Assert.Equal(2, best.Place.Id);
        Assert.Contains(best.Features, f => f.Name == "inside-named");
        Assert.Equal(best.Score, best.Features.Sum(f => f.Contribution), 2);
    }

    [Fact]
    public void Rank_CountryOfTheReport_CountsLessThanOneBeside()
    {
        Assert.Equal(2, Ranker.Rank(["Sarran"], ["Chad", "Chad", "N'Djamena"])[0].Place.Id);
        Assert.Equal(1, Ranker.Rank(["Sarran", "Mali"], ["Chad", "Chad"])[0].Place.Id);
    }

    [Fact]
    public void Rank_UnknownName_IsNowhere() => Assert.Empty(Ranker.Rank(["Elsewhere", "Chad"], []));
}
