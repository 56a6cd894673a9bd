using Rapporteur.App.Workbench.Sights;
using Rapporteur.Present;
using Rapporteur.Text;

namespace Rapporteur.Workbench.Tests;

/// <summary>What the picture of a timeline is given.</summary>
public class TimelineMakerTests
{
    private static readonly DateOnly start = new(2020, 1, 1);

    [Fact]
    public void ManyLines_ComeAsCounts_AndAsMarksOnceTheWindowIsNarrow()
    {
        var rows = Enumerable.Range(0, 8000).Select(i => Row(i, start.AddDays(i % 1000))).ToList();
        var maker = new TimelineMaker(new TimelineLanes(rows, "type", id => id), isByReport: false);

        var whole = maker.Make(rows, null);
        Assert.Empty(whole.Marks);
        Assert.Equal(8000, whole.Bins.Sum(b => b.N));
        Assert.Equal(8000, whole.Overview.Sum());

        var narrow = maker.Make(rows, (whole.First![0], whole.First[0] + 9));
        Assert.Equal(80, narrow.Marks.Count);
        Assert.Empty(narrow.Bins);
    }

    [Fact]
    public void ByReport_LeavesOutWhatNoReportDates()
    {
        IncidentRow[] rows = [Row(1, start), Row(2, start) with { Told = start.AddDays(3) }];

        var data = new TimelineMaker(new TimelineLanes(rows, "type", id => id), isByReport: true).Make(rows, null);

        Assert.Equal(1, data.LeftOut);
        Assert.Equal(data.Marks[0].F, data.Marks[0].T);
    }

    [Fact]
    public void Lanes_HoldTheMostFrequentValues_AndTheRestTogether()
    {
        var rows = Enumerable.Range(0, 15).SelectMany(p => Enumerable.Range(0, 20 - p).Select(i => Row((p * 100) + i, start) with { Places = ["Place " + p] })).Append(Row(9999, start)).ToList();

        var lanes = new TimelineLanes(rows, "place", id => id);

        Assert.Equal(13, lanes.Lanes.Count);
        Assert.Equal("Place 0", lanes.Lanes[0].Name);
        Assert.Equal([11], lanes.Of(rows[^2]));
        Assert.Equal([12], lanes.Of(rows[^1]));
    }

    private static IncidentRow Row(int id, DateOnly day) => new()
    {
        Id = "inc-" + id, Reports = 1, Evidence = [], Date = DateRange.Day(day, Basis.Stated), Who = "", What = "rocket", ToWhom = "", Where = "", AccordingTo = "",
        Type = "ASSAULT", Status = "occurred", HowMany = "", Grade = "F3", Disputes = 0,
    };
}
