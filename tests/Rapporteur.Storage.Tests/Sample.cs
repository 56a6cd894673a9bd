using System.Text;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Storage.Tests;

/// <summary>Reports and readings to fill cases with.</summary>
internal static class Sample
{
    private static readonly string[] Words =
        "the convoy of a northern brigade was shelled near old bridge on Monday said spokesman officials denied Mar’eb Ṣanʿāʾ Iğdır talks border".Split(' ');

    public static readonly DateTimeOffset Noon = new(2024, 3, 5, 12, 0, 0, TimeSpan.Zero);

    public static Intake Item(string text, string origin = "sample.txt", string? publisher = null)
    {
        var report = Report.FromText(text, origin) with
        {
            Publisher = publisher,
            Published = new DateRange(new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 4), Basis.Inferred),
        };
        return new Intake(report, Encoding.UTF8.GetBytes(text), ReadingOf(report), Noon, "test 1.0");
    }

    public static Reading ReadingOf(Report report, string engine = "1.0")
    {
        var end = report.Text.IndexOfAny([' ', '\n', '.']);
        var span = new TextSpan(0, end < 0 ? report.Text.Length : end);
        return new Reading
        {
            ReportId = report.Id,
            Engine = engine,
            Publisher = report.Publisher,
            Published = report.Published,
            Events =
            [
                new EventFinding
                {
                    Id = "e1",
                    Type = EventType.Assault,
                    Mode = "shelling",
                    Status = EventStatus.Occurred,
                    Evidence = Evidence.At(report.Text, span),
                    Provenance = new Provenance("frames", "test", 0.5),
                },
            ],
        };
    }

    public static string Prose(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(20, 200); i > 0; i--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(i % 12 == 0 ? ".\n" : " ");
        }

        return text.ToString();
    }
}
