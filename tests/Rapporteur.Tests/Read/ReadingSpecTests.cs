using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read;

/// <summary>Runs the tables of docs/reading through the whole reader.</summary>
public sealed class ReadingSpecTests
{
    private static readonly Reader reader = new();
    private static readonly DateRange published = DateRange.Day(new DateOnly(2021, 3, 10), Basis.Stated);

    public static TheoryData<string, string> EventExamples => Examples("events.md");

    public static TheoryData<string, string> AttributionExamples => Examples("attribution.md");

    public static TheoryData<string, string> StatementExamples => Examples("statements.md");

    public static TheoryData<string, string> RelationExamples => Examples("relations.md");

    public static TheoryData<string, string> ForecastExamples => Examples("forecasts.md");

    [Theory]
    [MemberData(nameof(EventExamples))]
    public void Read_ExampleOfEvents_FindsWhatItSays(string text, string expected) => Assert.Equal(expected, ReadingNotation.Events(Read(text)));

    [Theory]
    [MemberData(nameof(AttributionExamples))]
    public void Read_ExampleOfAttribution_FindsWhatItSays(string text, string expected) => Assert.Equal(expected, ReadingNotation.Events(Read(text)));

    [Theory]
    [MemberData(nameof(StatementExamples))]
    public void Read_ExampleOfStatements_FindsWhatItSays(string text, string expected) => Assert.Equal(expected, ReadingNotation.Statements(Read(text)));

    [Theory]
    [MemberData(nameof(RelationExamples))]
    public void Read_ExampleOfRelations_FindsWhatItSays(string text, string expected) => Assert.Equal(expected, ReadingNotation.Relations(Read(text)));

    [Theory]
    [MemberData(nameof(ForecastExamples))]
    public void Read_ExampleOfForecasts_FindsWhatItSays(string text, string expected) => Assert.Equal(expected, ReadingNotation.Forecasts(Read(text)));

    private static Reading Read(string text) => reader.Read(Report.FromText(text, "example") with { Published = published });

    private static TheoryData<string, string> Examples(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in SpecTable.Rows(file, "text | expected"))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }
}
