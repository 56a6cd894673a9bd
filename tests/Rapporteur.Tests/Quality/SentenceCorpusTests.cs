using Rapporteur.Quality.Sentences;
using Rapporteur.Tests.House;

namespace Rapporteur.Tests.Quality;

public sealed class SentenceCorpusTests
{
    private const string Text = "# t1 wire 2021-03-10\nGunmen ambushed a patrol near Mora on Tuesday.\n";

    [Fact]
    public void Load_OwnCorpus_IsLargeAndSplit()
    {
        var items = SentenceCorpus.Load(Path.Combine(Checkout.Root, SentenceCorpus.Folder));
        Assert.True(items.Count >= 2000);
        Assert.InRange(items.Count(i => i.IsTest) / (double)items.Count, 0.25, 0.35);
        Assert.InRange(items.Count(i => i.Annotations.All(a => a.Optional)) / (double)items.Count, 0.15, 0.3);
    }

    [Fact]
    public void Load_Event_GivesRolesAndPlaceInText()
    {
        var item = Assert.Single(Load(Text + "E ASSAULT ambush/raid alleged | ambushed | actor=Gunmen | recipient=a patrol; ?soldiers | date=2021-03-09\n"));
        var found = Assert.Single(item.Annotations);
        Assert.Equal("Gunmen ambushed a patrol near Mora on Tuesday.", item.Text);
        Assert.Equal(new DateOnly(2021, 3, 10), item.Published);
        Assert.Equal("ambushed", found.Trigger!.Value.Of(item.Text));
        Assert.Equal(["ambush", "raid"], found.Modes);
        Assert.Equal([new Filler("a patrol", false), new Filler("soldiers", true)], found["recipient"]);
        Assert.Equal(["alleged"], found.Statuses);
    }

    [Fact]
    public void Load_NothingToFind_HasNoAnnotations() => Assert.Empty(Assert.Single(Load(Text + "N\n")).Annotations);

    [Theory]
    [InlineData("E ASSAULT ambush | attacked", "does not stand in the text")]
    [InlineData("E ASSAILANT ambush | ambushed", "unknown label")]
    [InlineData("E ASSAULT ambush | ambushed | actor=Rebels", "not made of words of the text")]
    [InlineData("E ASSAULT ambush | ambushed | actors=Gunmen", "not a role here")]
    [InlineData("E ASSAULT ambush | ambushed | date=Tuesday", "not a date")]
    [InlineData("S shouts | Gunmen | ambushed", "unknown label")]
    [InlineData("R leads | Gunmen", "R predicate")]
    [InlineData("F author | will", "does not stand in the text")]
    public void Load_BrokenLine_IsRefusedWithFileAndLine(string line, string reason)
    {
        var message = Assert.Throws<FormatException>(() => Load(Text + line + "\n")).Message;
        Assert.StartsWith("x.ann:1: ", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SameIdTwice_IsRefused() => Assert.Throws<FormatException>(() => Load($"{Text}N\n\n{Text}N\n"));

    [Fact]
    public void Match_OptionalAnnotation_CountsNeitherWay()
    {
        var item = Assert.Single(Load(Text + "E ASSAULT ambush | ambushed\nE? MOBILIZE deployment | patrol\nE? ASSAULT clash | near\n"));
        string[] read = ["ambushed", "patrol", "Mora"];
        var match = Match.Of(item.Annotations, read, (g, p) => g.Trigger!.Value.Of(item.Text) == p ? 1 : 0);
        Assert.Equal("ambushed", Assert.Single(match.Pairs).Read);
        Assert.Equal("Mora", Assert.Single(match.Extra));
        Assert.Empty(match.Missed);
    }

    [Theory]
    [InlineData("six", "6", true)]
    [InlineData("at least 17", "17", true)]
    [InlineData("twelve soldiers", "12", true)]
    [InlineData("1,200", "1200 people", true)]
    [InlineData("seven", "17", false)]
    public void Quantity_Phrases_CompareAsNumbers(string a, string b, bool same) => Assert.Equal(same, Quantity.Same(a, b));

    private static List<SentenceItem> Load(string content)
    {
        var folder = Directory.CreateTempSubdirectory("sentences");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "x.ann"), content);
            return SentenceCorpus.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
