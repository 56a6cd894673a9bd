using Rapporteur.Present;
using Rapporteur.Tests.Findings;
using Xunit.Abstractions;

namespace Rapporteur.Tests.Fuse;

public class GoldCaseTests(ITestOutputHelper output)
{
    [GoldFact]
    public void Link_AnnotatedReadings_MergesNothingWronglyAndMostAliases()
    {
        var gold = new GoldCase();
        var aliases = gold.Aliases();
        var pairs = aliases.SelectMany((a, i) => aliases.Skip(i + 1).Select(b => (Same: a.Group == b.Group, Linked: a.Actor == b.Actor))).ToList();
        double linked = pairs.Count(p => p.Linked), same = pairs.Count(p => p.Same), right = pairs.Count(p => p is { Same: true, Linked: true });
        double PrecisionOf((string Group, string Actor) a) => aliases.Count(b => b == a) / (double)aliases.Count(b => b.Actor == a.Actor);
        double RecallOf((string Group, string Actor) a) => aliases.Count(b => b == a) / (double)aliases.Count(b => b.Group == a.Group);

        output.WriteLine($"aliases: pairwise P {right / linked:0.000} R {right / same:0.000}; "
            + $"B-cubed P {aliases.Average(PrecisionOf):0.000} R {aliases.Average(RecallOf):0.000}; {aliases.Count} mentions");
        Assert.Empty(gold.WrongMerges());
        Assert.Equal(linked, right);
        Assert.True(right / same >= 0.85);
    }

    [GoldFact]
    public void Fuse_AnnotatedReadings_KeepsApartWhatIsApart()
    {
        var gold = new GoldCase();
        var incidents = gold.Incidents();
        var joined = incidents.Where(i => i.Reports.Count > 1)
            .Select(i => (i.Id, Joined: i.Reports.Skip(1).Count(r => r.Overlaps(i.Reports[0])), Of: i.Reports.Count - 1)).ToList();

        output.WriteLine($"incidents: {joined.Sum(j => j.Joined)} of {joined.Sum(j => j.Of)} further tellings joined: "
            + string.Join(", ", joined.Select(j => $"{j.Id} {j.Joined}/{j.Of}")));
        foreach (var (_, reports) in gold.ApartIncidents())
        {
            Assert.All(reports.SelectMany((a, i) => reports.Skip(i + 1).Select(b => a.Overlaps(b))), Assert.False);
        }
    }

    [GoldFact]
    public void Brief_AnnotatedReadings_CitesEverySentence()
    {
        var brief = new GoldCase().View.Brief(Filter.None);

        Assert.All(brief.Sections.SelectMany(s => s.Sentences), s => Assert.NotEmpty(s.Citations));
        Assert.All(brief.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Citations), c => Assert.InRange(c, 1, brief.Citations.Count));
    }
}
