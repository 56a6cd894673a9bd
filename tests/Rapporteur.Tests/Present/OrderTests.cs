using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Tests.Findings;
using Rapporteur.Text;

namespace Rapporteur.Tests.Present;

public class OrderTests
{
    [Fact]
    public void Build_AnyReadingsInAnyOrder_GivesTheSameBriefAndListings()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var readings = Enumerable.Range(0, 6).Select(i => new ReadingSamples((seed * 100) + i).Next()).ToList();
            var entries = readings.ConvertAll(r => new ReportEntry(
                new Report { Id = r.ReportId, Origin = r.ReportId + ".txt", Text = r.ReportId + " wrote on the Karran Front." }, "", DateTimeOffset.UnixEpoch, "test"));

            var view = CaseView.Build(entries, readings);
            var other = CaseView.Build([.. Enumerable.Reverse(entries)], [.. readings.Skip(3), .. readings.Take(3)]);

            Assert.Equal(BriefMarkdown.Write(view.Brief(Filter.None)), BriefMarkdown.Write(other.Brief(Filter.None)));
            Assert.Equivalent(view.Actors(Filter.None), other.Actors(Filter.None), strict: true);
            Assert.Equivalent(view.Incidents(Filter.None), other.Incidents(Filter.None), strict: true);
            Assert.Equivalent(view.Disputes(Filter.None), other.Disputes(Filter.None), strict: true);
            Assert.All(view.Record.Actors.Actors, a => Assert.NotEmpty(view.Profiles(a.Id, Filter.None)));
            Assert.All(view.Record.Incidents, i => Assert.NotNull(view.Describe(i.Id)));
        }
    }
}
