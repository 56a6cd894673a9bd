using System.Text;
using Rapporteur.Findings;
using Rapporteur.Storage;
using Rapporteur.Text;

namespace Rapporteur.App.Tests;

/// <summary>A small case whose readings are made by hand, so that the command line is tested apart from the reading.</summary>
internal static class Invented
{
    public const string Text = "On 3 March 2024 the Red Column shelled the port of Varn, killing two dockers.\nThe Red Column denied it.\n";

    public static string Make(TemporaryFolder folder, string text = Text, string column = "Red Column")
    {
        var path = folder["invented.case"];
        using var store = SqliteCase.OpenOrCreate(path).Value!;
        var report = Report.FromText(text, "wire/one.txt") with { Publisher = "Harbour Wire", Published = DateRange.Day(new DateOnly(2024, 3, 4), Basis.Stated) };
        store.Add([new Casefile.Intake(report, Encoding.UTF8.GetBytes(text), Reading(report, column), new DateTimeOffset(2024, 3, 5, 0, 0, 0, TimeSpan.Zero), "test")]);
        return path;
    }

    private static Reading Reading(Report report, string column)
    {
        var party = new Party("a1", column, Span(report, column));
        var made = new Provenance("test", "hand", 1);
        return new Reading
        {
            ReportId = report.Id, Engine = "hand", Publisher = report.Publisher, Published = report.Published,
            Actors = [new ReportActor("a1", ActorKind.ArmedGroup, column, [new Mention(Span(report, column), column, MentionForm.Name)]) { Names = [column], IsNamed = true }],
            Events =
            [
                new EventFinding
                {
                    Id = "e1", Type = EventType.Assault, Mode = "shelling", Status = EventStatus.Occurred, Date = DateRange.Day(new DateOnly(2024, 3, 3), Basis.Stated),
                    Place = ["Varn"], Actors = [party], Recipients = [new Party(null, "the port of Varn", null)], Killed = "two dockers",
                    Evidence = Evidence.At(report.Text, Span(report, report.Text.Split('\n')[0])), Provenance = made,
                },
            ],
            Statements =
            [
                new StatementFinding
                {
                    Id = "s1", Speaker = party, Act = StatementAct.Denies, AboutEvent = "e1", Gist = "=HYPERLINK(\"http://example.org\") denies it",
                    Evidence = Evidence.At(report.Text, Span(report, "denied it")), Provenance = made,
                },
            ],
            Relations =
            [
                new RelationFinding
                {
                    Id = "r1", Subject = party, Predicate = RelationPredicate.LocatedIn, Object = new Party(null, "Varn", null),
                    Evidence = Evidence.At(report.Text, Span(report, "port of Varn")), Provenance = made,
                },
            ],
            Forecasts =
            [
                new ForecastFinding { Id = "f1", Speaker = party, Gist = "more to come", ConfidenceWords = "likely", Evidence = Evidence.At(report.Text, Span(report, "denied it")), Provenance = made },
            ],
        };
    }

    private static TextSpan Span(Report report, string words)
    {
        var at = Math.Max(0, report.Text.IndexOf(words, StringComparison.Ordinal));
        return new TextSpan(at, at + words.Length);
    }
}
