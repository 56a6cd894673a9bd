using Rapporteur.Fuse;

namespace Rapporteur.Tests.Fuse;

public class OriginTests
{
    private const string Wire = "PORT MORA, Sarenia, March 3, 2021 (Salt Wire) - Rebels shelled the port of Mora on Monday and killed two sailors of the harbour watch, the navy said. "
        + "Nobody has claimed the attack so far, and the harbour stays closed to ships until further notice. Traders wait on the quay for news.";

    private const string Cut = "Shells fall on port\n\nRebels shelled the port of Mora on Monday and killed two sailors of the harbour watch, the navy said. "
        + "Nobody has claimed the attack so far, and the harbour stays closed.";

    private static (string Key, string? Name) Of(SampleCase sample, SampleReport report) => new Origins(sample.Entries, sample.Readings).Of(report.Id, []);

    [Fact]
    public void Of_CutCopyWithAnotherPublisher_IsTheAgencyOfTheFirst()
    {
        var sample = new SampleCase();
        var first = sample.Report(Wire, null, "2021-03-03");
        var copy = sample.Report(Cut, "Mora Herald", "2021-03-04");

        Assert.Equal("Salt Wire", Of(sample, copy).Name);
        Assert.Equal(Of(sample, first).Key, Of(sample, copy).Key);
    }

    [Theory]
    [InlineData("Rebels shelled the port.\nSource: Salt Wire", "Salt Wire")]
    [InlineData("Rebels shelled the port.\n(Salt Wire)", "Salt Wire")]
    [InlineData("Rebels shelled the port.\nWith Reuters", "Reuters")]
    [InlineData("Rebels shelled the port.\nSource: a sailor", "Mora Herald")]
    [InlineData("Rebels shelled the port.\n(Two sailors are missing)", "Mora Herald")]
    public void Of_ReportThatCreditsAnOutletAtItsEnd_IsThatOutlet(string text, string expected)
    {
        var sample = new SampleCase();

        Assert.Equal(expected, Of(sample, sample.Report("Port\n\nMora\n\n" + text, "Mora Herald")).Name);
    }

    [Fact]
    public void Of_ReportWithoutPublisher_IsUnknownAndEqualToNothingElse()
    {
        var sample = new SampleCase();
        var one = sample.Report("Rebels shelled the port.");
        var other = sample.Report("The navy left the port.");

        Assert.Null(Of(sample, one).Name);
        Assert.NotEqual(Of(sample, one).Key, Of(sample, other).Key);
    }
}
