using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Present;

public class BriefTests
{
    private static SampleCase Sample()
    {
        var sample = new SampleCase();
        Raid(sample, "four", "2021-05-04");
        return sample;
    }

    private static void Raid(SampleCase sample, string killed, string published) =>
        sample.Report($"The Ridge Brigade raided Camp Oriva on 3 May; {killed} <soldiers> died & fell ({published}).", $"Outlet of {published}", published)
            .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Facility, "Camp Oriva")
            .Event(EventType.Assault, "raid", "Ridge Brigade", "Camp Oriva", "2021-05-03", e => e with { Killed = killed });

    private static Brief Since(SampleCase sample, int day) => sample.View().Brief(Filter.None, new DateOnly(2021, 5, day));

    [Fact]
    public void Brief_SinceTheDayOfTheOnlyReport_IsEmpty() => Assert.Empty(Since(Sample(), 4).Sections);

    [Fact]
    public void Brief_SinceADayBefore_TellsItAsNew() =>
        Assert.Contains(Since(Sample(), 3).Sections, s => s.Heading == "First reported since");

    [Fact]
    public void Brief_KnownIncidentWithANewToll_TellsTheChangeAndTheDispute()
    {
        var sample = Sample();
        Raid(sample, "nine", "2021-06-10");
        Raid(sample, "nine", "2021-06-11");
        var sections = Since(sample, 5).Sections;

        Assert.Contains("the number killed is now given as nine (before: four)", Assert.Single(sections.Single(s => s.Heading == "What has changed").Sentences).Text, StringComparison.Ordinal);
        Assert.Contains(sections, s => s.Heading == "What is disputed");
        Assert.DoesNotContain(sections, s => s.Heading == "First reported since");
    }

    [Fact]
    public void Brief_Any_NamesTheEngineAndGradesEverySentence()
    {
        var brief = Sample().View().Brief(Filter.None);

        Assert.Contains("Read by engine test.", brief.Scope, StringComparison.Ordinal);
        Assert.All(brief.Sections.SelectMany(s => s.Sentences), s => Assert.Matches("^[A-F][1-6]$", s.Grade));
    }

    [Fact]
    public void Html_WordsOfReports_AreEscapedAndEveryCitationLeadsToASource()
    {
        var brief = Sample().View().Brief(Filter.None);
        var page = BriefHtml.Write(brief);

        Assert.Contains("&lt;soldiers&gt; died &amp; fell", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<soldiers>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.All(Enumerable.Range(1, brief.Citations.Count), n => Assert.Contains($"id=\"s{n}\"", page, StringComparison.Ordinal));
    }
}
