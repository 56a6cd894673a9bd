using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Tests.Fuse;

/// <summary>Disputes between reports that are read by the engine.</summary>
public class ReadDisputeTests
{
    private static IReadOnlyList<DisputeView> Disputes(params string[] texts)
    {
        var reader = new Reader();
        var reports = texts.Select((t, n) => Report.FromText(t, $"{n + 1}.txt")).ToList();
        return CaseView.Build([.. reports.Select(r => new ReportEntry(r, "", DateTimeOffset.UnixEpoch, "test"))], [.. reports.Select(reader.Read)]).Disputes(Filter.None);
    }

    [Fact]
    public void Disputes_DenialOfATownsFall_StandsAgainstTheClaim()
    {
        var dispute = Assert.Single(Disputes(
            "Reed Army speaks of lies\n\nMerenia Voice\n11 June 2021\n\nThe Reed Army said on Thursday that its fighters had seized the town of Pell. The Defence Ministry denied that Pell had fallen."));

        Assert.Equal("claim-denial", dispute.Kind);
        Assert.Contains(dispute.Sides, s => s.Says == "denied by Defence Ministry");
    }

    [Fact]
    public void Disputes_PaymentDenied_StandsAgainstTheReportOfIt()
    {
        var disputes = Disputes(
            "Merenia Voice\n2 May 2021\n\nGovernor Lisa Mont said that no ransom had been paid for the two engineers who came home on Saturday.",
            "PORT ESK, 5 May 2021 (Plains Agency) - The owner of the dredger paid a ransom of 100,000 crowns for the two engineers who came home on May 1, a relative said.");

        var dispute = Assert.Single(disputes);
        Assert.Equal("claim-denial", dispute.Kind);
        Assert.Equal(2, dispute.Sides.SelectMany(s => s.Evidence).Select(e => e.Origin).Distinct().Count());
    }

    [Fact]
    public void Disputes_DenialWithoutAnEventOfItsOwn_FindsTheDeedOfAnotherReport()
    {
        var disputes = Disputes(
            "Salt Coast Courier\n27 August 2021\n\nGunmen of the Ridge Brigade kidnapped the harbour master of Port Vesk, Anna Tolvan, on August 20, the police said.",
            "Oriva Weekly\n29 August 2021\n\nThe Ridge Brigade denied that it had kidnapped the harbour master of Port Vesk. \"We take no women,\" it said.");

        Assert.Contains(disputes, d => d.Kind == "accusation-denial" && d.Sides.Any(s => s.Says == "denied by Ridge Brigade"));
    }

    [Fact]
    public void Disputes_ViewsSetAgainstEachOther_AreOne()
    {
        var dispute = Assert.Single(Disputes(
            "Oriva Weekly\n3 May 2021\n\nSome argue that the arrests will weaken Idris Tolvan. But others say that the raids will make Idris Tolvan stronger."));

        Assert.Equal("claim-denial", dispute.Kind);
        Assert.Equal("Idris Tolvan", dispute.SubjectTitle);
    }

    [Fact]
    public void Disputes_HeadAndPredecessorInOneReport_AreARoleOverTime()
    {
        var dispute = Assert.Single(Disputes(
            "Merenia Voice\n14 June 2021\n\nThe Reed Army is now led by Oto Marr. His predecessor Hanna Kreel, who had led the group since 2015, was removed in May."));

        Assert.Equal("role-over-time", dispute.Kind);
        Assert.Equal(["Hanna Kreel", "Oto Marr"], dispute.Sides.Select(s => s.Says).Order());
    }

    [Fact]
    public void Disputes_ViewsOfOnePaperWithoutContrast_AreNone() =>
        Assert.Empty(Disputes("Oriva Weekly\n3 May 2021\n\nSome argue that the arrests will weaken Idris Tolvan. Some say that the raids hurt Idris Tolvan."));
}
