using Rapporteur.Findings;

namespace Rapporteur.Tests.Findings;

public class GoldReadingTests
{
    [GoldFact]
    public void Parse_GoldFiles_PlacesEveryQuoteAndRoundTrips()
    {
        foreach (var (reading, text) in GoldReadings.All())
        {
            Assert.All(reading.Findings, f => Assert.Equal(f.Evidence.Quote, f.Evidence.Span.Of(text)));
            Assert.All(reading.Findings, f => Assert.NotEqual(default, f.Evidence.Span));
            var json = ReadingJson.Write(reading, "x.txt");
            Assert.Equal(json, ReadingJson.Write(ReadingJson.Parse(json), "x.txt"));
        }
    }
}
