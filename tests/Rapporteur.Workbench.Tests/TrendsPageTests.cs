using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Rapporteur.App.Workbench.Sights;
using Rapporteur.Present;
using Rapporteur.Text;

namespace Rapporteur.Workbench.Tests;

/// <summary>Trends: counts that lead to what they count.</summary>
[Collection(BenchCollection.Name)]
public class TrendsPageTests(Bench bench)
{
    [Fact]
    public async Task AFigure_LeadsToAsManyIncidents()
    {
        await using var tab = await bench.Open();
        await tab.Go("/trends?step=month");
        var figure = tab.Page.Locator("table.figures tbody tr").First.Locator("td").Nth(1).Locator("a");
        var count = await figure.InnerTextAsync();

        await figure.ClickAsync();

        await tab.Page.WaitForURLAsync(new Regex("/incidents\\?from="));
        var shown = Regex.Match(await tab.Page.Locator(".total").InnerTextAsync(), @"\d+").Value;
        Assert.True(int.Parse(shown, System.Globalization.CultureInfo.InvariantCulture) >= int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task StepsAndSplit_StandInTheAddress()
    {
        await using var tab = await bench.Open();
        await tab.Go("/trends");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "weeks", Exact = true }).ClickAsync();
        await tab.Page.WaitForURLAsync(new Regex("step=week"));
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "place", Exact = true }).ClickAsync();

        await tab.Page.WaitForURLAsync(new Regex("by=place"));
        await Assertions.Expect(tab.Page.Locator("table.figures th").First).ToHaveTextAsync("Week");
    }

    [Fact]
    public async Task Bars_AreReachedByKeys()
    {
        await using var tab = await bench.Open();
        await tab.Go("/trends");

        await tab.Page.Locator(".trend a").First.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        await tab.Page.WaitForURLAsync(new Regex("/incidents\\?from="));
    }

    [Fact]
    public void Maker_CountsByStep_FindsTheChange_AndSumsTheDead()
    {
        var start = new DateOnly(2024, 1, 1);
        var rows = Enumerable.Range(0, 12).SelectMany(week => Enumerable.Range(0, week < 6 ? 1 : 9).Select(i => Row(start.AddDays((week * 7) + (i % 7)))))
            .Append(Row(start) with { Date = new DateRange(start, start.AddDays(40), Basis.Stated) }).ToList();

        var trends = new TrendMaker(new TrendStep(IsMonth: false), "type", id => id).Make(rows, [])!;

        Assert.Equal([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9], trends.Totals);
        Assert.Equal(6, Assert.Single(trends.Changes).Index);
        Assert.Equal("week of 12 Feb 2024", trends.Step.Name(trends.First + 6));
        Assert.Equal(1, trends.LeftOut);
        Assert.Equal((2, 3), (trends.KilledLow[0], trends.KilledHigh[0]));
        Assert.Equal(trends.Totals, Assert.Single(trends.Series).Counts);
    }

    [Theory]
    [InlineData(false, "2024-02-29", "2024-02-26", "2024-03-03")]
    [InlineData(true, "2024-02-29", "2024-02-01", "2024-02-29")]
    [InlineData(true, "2023-12-31", "2023-12-01", "2023-12-31")]
    public void Step_HasItsFirstAndLastDay(bool isMonth, string day, string first, string last)
    {
        var step = new TrendStep(isMonth);
        var at = step.Of(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((first, last), ($"{step.First(at):yyyy-MM-dd}", $"{step.Last(at):yyyy-MM-dd}"));
    }

    private static IncidentRow Row(DateOnly day) => new()
    {
        Id = "inc-1", Reports = 1, Evidence = [], Date = DateRange.Day(day, Basis.Stated), Who = "", What = "rocket", ToWhom = "", Where = "", AccordingTo = "",
        Type = "ASSAULT", Status = "occurred", HowMany = "", Grade = "F3", Disputes = 0, KilledLow = 2, KilledHigh = 3,
    };
}
