using Rapporteur.Fuzz;

namespace Rapporteur.Tests.Read;

/// <summary>Whatever is given to it, the reader answers with a reading whose quotes are the text's own.</summary>
public class HostileTextTests
{
    /// <summary>Long enough to cross every block size of the passes, short enough for all of them in seconds.</summary>
    private const int Length = 6_000;

    public static TheoryData<string> Names => [.. Hostile.All.Select(h => h.Name)];

    /// <summary>Holds texts that once broke it, as short as they could be made.</summary>
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Read", "Hostile");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\n")]
    [InlineData(".")]
    [InlineData("\uFEFF")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public void NextToNothing_GivesAnEmptyReading(string text)
    {
        Assert.Null(Invariants.Broken(text));
        Assert.Empty(new Rapporteur.Read.Reader().Read(Rapporteur.Text.Report.FromText(text, "x.txt")).Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HostileText_GivesASoundReading(string name) =>
        Assert.Null(Invariants.Broken(Hostile.All.Single(h => h.Name == name).Make(Length)));

    [Fact]
    public void TextsThatOnceBrokeIt_GiveSoundReadings()
    {
        foreach (var file in Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.txt") : [])
        {
            var broken = Invariants.Broken(File.ReadAllText(file));
            Assert.True(broken is null, $"{Path.GetFileName(file)}: {broken}");
        }
    }

    [Fact]
    public void MutatedTexts_GiveSoundReadings()
    {
        var mutator = new Mutator([.. Hostile.All.Select(h => h.Make(400)), .. Hostile.All.Select(h => "Gunmen of the Sel Front killed two. " + h.Make(80))], seed: 7);
        for (var i = 0; i < 60; i++)
        {
            var text = mutator.Next();
            var broken = Invariants.Broken(text);
            Assert.True(broken is null, $"{broken}\n{text}");
        }
    }

    [Fact]
    public void Shrinker_LeavesOnlyWhatBreaks() =>
        Assert.Equal("xy", Shrinker.Shrink("some x and more y here", t => t.Contains('x', StringComparison.Ordinal) && t.Contains('y', StringComparison.Ordinal)));
}
