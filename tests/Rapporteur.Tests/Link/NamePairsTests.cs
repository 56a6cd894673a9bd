using Rapporteur.Link;

namespace Rapporteur.Tests.Link;

public class NamePairsTests
{
    private static readonly NamePairs Scorer = new();

    [Theory]
    [InlineData("Qadir Tammuz", "Kader Tammouz")]
    [InlineData("Abd al-Rahim Sulayman", "Abdulraheem Soleiman")]
    [InlineData("Muhammad Nur al-Din Saqqaf", "Mohamed Noureddine Sakkaf")]
    [InlineData("Дмитрий Волконин", "Dmitri Volkonin")]
    [InlineData("Γιώργος Παπαδάκης", "Giorgos Papadakis")]
    [InlineData("박정호", "Park Jeongho")]
    [InlineData("Barrani, Yusuf", "Yusuf al-Barrani")]
    [InlineData("Brig. Gen. Marek Ostrava", "Marek Ostrava")]
    [InlineData("Saw Htet Aung Lwin", "Saw Htet Aung Lwin")]
    [InlineData("Trần Đình Lộc", "Tran Dinh Loc")]
    public void Score_OnePersonInTwoHands_IsLikely(string left, string right) => Assert.True(Scorer.Score(left, right, true) >= NamePairs.Likely);

    [Theory]
    [InlineData("Abu Salim al-Barrani", "Abu Yasir al-Barrani")]
    [InlineData("Hasan Mazruq", "Husayn Mazruq")]
    [InlineData("Jalal Barzan", "Barzan Tamim")]
    [InlineData("General Idris Tolvan", "General Marek Ostrava")]
    public void Score_TwoPersonsAlike_IsNotLikely(string left, string right) => Assert.True(Scorer.Score(left, right, true) < NamePairs.Likely);

    [Theory]
    [InlineData("Salt Coast Liberation Front", "SCLF")]
    [InlineData("Partiya Azadî ya Zagros", "PAZ")]
    [InlineData("Kata'ib al-Rafidayn", "Rafidain Brigades")]
    [InlineData("Third Armored Division", "3rd Armored Division")]
    [InlineData("Al-Buraq Exchange Company", "Al Buraq Money Exchange")]
    public void Score_OneBodyInTwoHands_IsLikely(string left, string right) => Assert.True(Scorer.Score(left, right, false) >= NamePairs.Likely);

    [Theory]
    [InlineData("7th Infantry Division", "17th Infantry Division")]
    [InlineData("Salt Coast Liberation Front", "SCDF")]
    [InlineData("Ministry of Justice", "Ministry of Finance")]
    [InlineData("Northern Command", "Southern Command")]
    public void Score_TwoBodiesAlike_IsNotLikely(string left, string right) => Assert.True(Scorer.Score(left, right, false) < NamePairs.Likely);

    [Theory]
    [InlineData("Yusuf al-Barrani", "Youssef El Barrani", true)]
    [InlineData("7th Infantry Division", "17th Infantry Division", false)]
    [InlineData("", "Karim", true)]
    [InlineData("---", "...", false)]
    public void Score_EitherWayRound_IsTheSame(string left, string right, bool arePersons)
    {
        var score = Scorer.Score(left, right, arePersons);

        Assert.InRange(score, 0, 1);
        Assert.Equal(score, Scorer.Score(right, left, arePersons), 6);
    }

    [Fact]
    public void Explain_Reasons_AddUpToTheScore()
    {
        var explained = Scorer.Explain("Ridge Brigade", "First Battalion of the Ridge Brigade", false);
        var start = Rapporteur.Link.Pairs.PairWeights.Bodies[0];

        Assert.NotEmpty(explained.Reasons);
        Assert.Equal(explained.Score, 1 / (1 + Math.Exp(-start - explained.Reasons.Sum(r => r.Contribution))), 6);
        Assert.Contains(explained.Reasons, r => r.Name == "number-more" && r.Compared.Contains("first", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_Table_TakesColumnsByName()
    {
        var table = NamePairTable.Parse("t.tsv", ["right\tkind\tleft", "B\tperson\tA", "D\tcompany\tC"]).Value!;

        Assert.Equal([("A", "B", true), ("C", "D", false)], table.Select(p => (p.Left, p.Right, p.ArePersons)));
        Assert.All(table, p => Assert.Null(p.Same));
    }

    [Theory]
    [InlineData("RAP-601", "a\tb", "x\ty")]
    [InlineData("RAP-602", "left\tright", "x")]
    public void Parse_BadTable_SaysWhatAndWhere(string code, params string[] lines) => Assert.Equal(code, NamePairTable.Parse("t.tsv", lines).Problem!.Code);
}
