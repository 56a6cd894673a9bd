using System.Text.Json;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Tests.Findings;

public class ReadingJsonTests
{
    [Fact]
    public void Parse_OfWritten_GivesEqualReading()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var reading = new ReadingSamples(seed).Next();

            var json = ReadingJson.Write(reading, "mail/one.txt");
            var again = ReadingJson.Parse(json);

            Assert.Equivalent(reading, again, strict: true);
            Assert.Equal(json, ReadingJson.Write(again, "one.txt"));
        }
    }

    [Fact]
    public void Write_AnyReading_HasEverySectionAndField()
    {
        var reading = new ReadingSamples(5).Next() with { Published = DateRange.Day(new DateOnly(2021, 4, 2), Basis.Stated) };

        using var json = JsonDocument.Parse(ReadingJson.Write(reading, "/in/box/one.txt"));

        var report = json.RootElement.GetProperty("report");
        Assert.Equal("one.txt", report.GetProperty("file").GetString());
        Assert.Equal("2021-04-02", report.GetProperty("published").GetString());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("published_between").ValueKind);
        Assert.Equal(
            ["report", "actors", "events", "statements", "relations", "forecasts"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Parse_SectionsOnly_FindsQuotesAndNamesInTheText()
    {
        const string text = "The Ridge Brigade\nsaid on Friday that  it shelled Oriva.";
        const string json = """
            {"report": {"file": "x.txt", "title": null, "publisher": null, "author": null, "published": null,
                        "published_between": ["2021-05-01", "2021-05-31"]},
             "actors": [{"id": "a1", "kind": "armed-group", "name": "Ridge Brigade", "names": ["Ridge Brigade"]}],
             "events": [{"id": "e1", "type": "ASSAULT", "mode": "shelling", "status": "alleged", "date": null, "place": ["Oriva"],
               "actors": ["a1"], "recipients": ["the town"], "instrument": null, "killed": null, "wounded": null, "count": null,
               "according_to": ["a1"], "quote": "said on Friday that it shelled Oriva"}],
             "statements": [], "relations": [{"id": "r1", "subject": "a1", "predicate": "other", "object": "large", "since": "1980s",
               "until": "2021-03", "former": true, "according_to": [], "quote": "not there"}], "forecasts": []}
            """;

        var reading = ReadingJson.Parse(json, text);

        Assert.Equal(Report.FromText(text, "x.txt").Id, reading.ReportId);
        Assert.Equal("2021-05", reading.Published.ToString());
        Assert.Equal(text[18..^1], reading.Events[0].Evidence.Span.Of(text));
        Assert.Equal("a1", reading.Events[0].Attribution.Single().Speaker.Actor);
        Assert.Equal(new Party(null, "the town", null), reading.Events[0].Recipients.Single());
        Assert.Equal(new TextSpan(4, 17), reading.Actors[0].Mentions.Single().Span);
        Assert.True(reading.Actors[0].IsNamed);
        Assert.Equal("1980s", DateText.Write(reading.Relations[0].Since));
        Assert.Equal(default, reading.Relations[0].Evidence.Span);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"report\": {}}")]
    public void Parse_OfSomethingElse_Throws(string json) => Assert.Throws<FormatException>(() => ReadingJson.Parse(json));
}
