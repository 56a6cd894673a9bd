using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Present;

public class CaseViewTests
{
    private static SampleCase Sample()
    {
        var sample = new SampleCase();
        sample.Report("The Ridge Brigade abducted Idris Tolvan in Oriva on 4 May. The Karran Union condemned it and expects talks.", "Oriva Daily", "2021-05-05")
            .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Person, "Idris Tolvan").Actor(ActorKind.Coalition, "Karran Union")
            .Event(EventType.Coerce, "abduction", "Ridge Brigade", "Idris Tolvan", "2021-05-04", e => e with { Place = ["Oriva"] })
            .Event(EventType.Consult, "talks", "Karran Union", "Ridge Brigade", null, e => e with { Status = EventStatus.Planned })
            .Says("Karran Union", StatementAct.Condemns, "Ridge Brigade", "e1", "Calls for his release")
            .Relation("Idris Tolvan", RelationPredicate.Leads, "Karran Union", since: "2019")
            .Forecast("Karran Union", "Talks will follow");
        sample.Report("Somebody took Idris Tolvan, leader of the Karran Union, in early May 2021, it was said.", null, "2021-06-01")
            .Actor(ActorKind.Person, "Idris Tolvan", "Tolvan").Actor(ActorKind.Coalition, "Karran Union")
            .Event(EventType.Coerce, "abduction", "", "Tolvan", "2021-05-01/2021-05-10")
            .Relation("Tolvan", RelationPredicate.Leads, "Karran Union");
        return sample;
    }

    [Fact]
    public void Timeline_Filters_KeepWhatTheySay()
    {
        var view = Sample().View();

        Assert.Single(view.Timeline(Filter.None));
        Assert.Single(view.Timeline(new Filter { Actor = "tolvan", Place = "oriva", Type = "coerce", Source = "daily" }));
        Assert.Single(view.Timeline(new Filter { From = new DateOnly(2021, 5, 4), To = new DateOnly(2021, 5, 4) }));
        Assert.Empty(view.Timeline(new Filter { From = new DateOnly(2021, 5, 5) }));
        Assert.Empty(view.Timeline(new Filter { Actor = "Nobody" }));
        Assert.Equal("talks", Assert.Single(view.Incidents(new Filter { Type = "planned" })).What);
    }

    [Fact]
    public void Profiles_ByName_HoldNamesPostsIncidentsAndSources()
    {
        var profile = Assert.Single(Sample().View().Profiles("Idris Tolvan", Filter.None));

        Assert.Equal(["Idris Tolvan", "Tolvan"], profile.Names.Select(n => n.Name));
        Assert.Equal("Karran Union", Assert.Single(profile.Posts).Object);
        Assert.Equal(2, profile.Posts[0].Reports);
        Assert.Equal("2019", profile.Posts[0].Since);
        Assert.Single(profile.Incidents);
        Assert.Equal(2, profile.Sources.Count);
    }

    [Fact]
    public void Listings_EveryRow_HasAnIdThatDescribeKnowsAndEvidence()
    {
        var view = Sample().View();
        IEnumerable<Row> rows =
            [.. view.Incidents(Filter.None), .. view.Statements(Filter.None), .. view.Relations(Filter.None), .. view.Forecasts(Filter.None), .. view.Actors(Filter.None)];

        Assert.True(rows.Count() > 5);
        Assert.All(rows, r => Assert.NotNull(view.Describe(r.Id)));
        Assert.All(rows, r => Assert.NotEmpty(r.Evidence));
    }

    [Fact]
    public void Brief_Markdown_ReadsAsPlainSentencesWithNumberedSources()
    {
        var lines = BriefMarkdown.Write(Sample().View().Brief(Filter.None)).Split('\n');

        Assert.Contains("- The Ridge Brigade abducted Idris Tolvan in Oriva on 4 May 2021. [1][2] (F2)", lines);
        Assert.Contains("- Oriva Daily, 5 May 2021: “The Ridge Brigade abducted Idris Tolvan in Oriva on 4 May. The Karran Union condemned it and expects talks.” [1] (F3)", lines);
        Assert.Contains("- Idris Tolvan leads the Karran Union, since 2019. [1][2] (F2)", lines);
        Assert.Contains("- There is a plan for talks by the Karran Union, aimed at the Ridge Brigade. [1] (F3)", lines);
        Assert.Contains(lines, l => l.StartsWith("1. Oriva Daily, 5 May 2021: “The Ridge Brigade abducted", StringComparison.Ordinal));
    }
}
