using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Tests.Present;

/// <summary>All that follows from reports, readings and judgements is the same, byte for byte, in whatever order they came.</summary>
public class WholeCasePropertyTests
{
    private static readonly string[] Texts =
    [
        "Rockets struck Camp Sarn on 4 May 2022, killing three soldiers, the army said. It blamed the Orun Front. The Orun Front denied any part.",
        "OLD MARE, 5 May 2022 - At least four soldiers were killed when rockets hit Camp Sarn on Wednesday. The Orun Front claimed the attack in a video.",
        "Colonel Idris Vahl leads the Orun Front, which is backed by the government in Tarsa. Vahl was arrested in Old Mare on 9 May 2022.",
        "The Orun Front, also known as OF, broke away from the River Guard in 2015. Analysts say it is likely to attack again before June.",
        "Rockets struck Camp Sarn on 4 May 2022, killing three soldiers, the army said. It blamed the Orun Front.",
        "Jets bombed a depot of the River Guard near Lower Mare on 6 May 2022. Residents said two people died; the army said nobody was hurt.",
    ];

    private static readonly ReportEntry[] Reports = [.. Texts.Select((t, i) => new ReportEntry(
        Report.FromText(t, $"r{i}.txt") with { Publisher = $"Outlet {i % 3}", Published = DateRange.Day(new DateOnly(2022, 5, 5 + i), Basis.Stated) },
        "00", new DateTimeOffset(2022, 6, 1, 0, 0, 0, TimeSpan.Zero), "test"))];

    private static readonly Reading[] Readings = [.. Reports.Select(r => new Reader().Read(r.Report))];

    private static readonly Judgement[] Judgements =
    [
        Judge(JudgementKind.Reject, Finding(0), 1),
        Judge(JudgementKind.Accept, Finding(1), 2),
        Judge(JudgementKind.Reliability, "Outlet 1", 3) with { Value = "B" },
        Judge(JudgementKind.Published, Reports[2].Report.Id, 4) with { Value = "2022-05-10" },
    ];

    private static readonly string Expected = Bytes(Reports, Readings, Judgements);

    [Fact]
    public void WholeCase_InAnyOrderOfIntake_IsTheSameBytes() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            return Bytes(Shuffled(Reports, random), Shuffled(Readings, random), Shuffled(Judgements, random)) == Expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void WholeCase_WithoutAJudgement_Differs() => Assert.NotEqual(Expected, Bytes(Reports, Readings, Judgements[1..]));

    /// <summary>Every line of every listing with what it is found by, reports last, whose order alone is that of intake.</summary>
    private static string Bytes(ReportEntry[] reports, Reading[] readings, Judgement[] judgements)
    {
        var lines = CaseView.Build(reports, readings, judgements).Catalogue()
            .Select(c => $"{c.Kind} {JsonSerializer.Serialize(c.Row, c.Row.GetType())} {string.Join('|', c.Facets.Select(f => $"{f.Facet}={f.Value}").Order(StringComparer.Ordinal))}")
            .ToList();
        var (own, taken) = (lines.Where(l => !l.StartsWith("Reports", StringComparison.Ordinal)), lines.Where(l => l.StartsWith("Reports", StringComparison.Ordinal)));
        return string.Join('\n', own.Concat(taken.Order(StringComparer.Ordinal)));
    }

    private static string Finding(int report) => $"{Readings[report].ReportId}/{Readings[report].Events[0].Id}";

    private static Judgement Judge(JudgementKind kind, string subject, int hour) =>
        Judgement.Draft(kind, subject).Sign("test", new DateTimeOffset(2022, 6, 2, hour, 0, 0, TimeSpan.Zero), null);

    private static T[] Shuffled<T>(T[] items, Random random)
    {
        var copy = items.ToArray();
        random.Shuffle(copy);
        return copy;
    }
}
