using System.CommandLine;
using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Full-text search.</summary>
internal static class SearchCommand
{
    private const int Default = 50;

    public static Command Create(Terminal terminal)
    {
        var query = new Argument<string[]>("QUERY") { Arity = ArgumentArity.OneOrMore, Description = "Words that must all occur; \"a phrase\", begin*, -without. Case, diacritics and apostrophes make no difference" };
        var command = new Command("search", "Find words in the reports") { query };
        var options = new ListingOptions(command);
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var rows = Rows(store, terminal, (Words(parsed.GetValue(query)!), options.Filter(parsed), options.Limit(parsed) ?? Default)).ToArray();
            Print(terminal, rows, options.Form(parsed));
            return rows.Length > 0 ? ExitCode.Done : ExitCode.Partly;
        });
        return command;
    }

    /// <summary>The shell takes quotation marks away; an argument with blanks in it was a phrase, unless it stands alone.</summary>
    private static string Words(string[] arguments) =>
        arguments.Length == 1 ? arguments[0] : string.Join(' ', arguments.Select(a => a.Contains(' ', StringComparison.Ordinal) ? $"\"{a}\"" : a));

    /// <summary>Without a filter only the reports that are shown are looked up.</summary>
    private static IEnumerable<HitRow> Rows(SqliteCase store, Terminal terminal, (string Query, Filter Filter, int Limit) asked)
    {
        var (query, filter, limit) = asked;
        if (filter == Filter.None)
        {
            return store.Search(query, limit).Select(h => Hit(h, store.Report(h.ReportId)!.Report, store.Reading(h.ReportId)?.Publisher));
        }

        using var catalogue = CaseViews.Catalogue(store, terminal);
        var reports = catalogue.Rows<ReportRow>(ListingKind.Reports, filter, limit: null).Rows.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return store.Search(query, int.MaxValue).Where(h => reports.ContainsKey(h.ReportId)).Take(limit)
            .Select(h => new HitRow(h.ReportId, reports[h.ReportId].Publisher, reports[h.ReportId].Origin, h)).ToList();
    }

    private static HitRow Hit(SearchHit hit, Text.Report report, string? publisher) => new(hit.ReportId, report.Publisher ?? publisher, report.Origin, hit);

    private static void Print(Terminal terminal, HitRow[] rows, Form form)
    {
        switch (form)
        {
            case Form.Json:
                JsonOutput.Write(terminal.Out, rows.Select(r => new { r.Report, r.Publisher, r.Origin, r.Hit.Span, r.Hit.Snippet, r.Hit.Matches, r.Hit.Score }));
                break;
            case Form.Csv:
                CsvOutput.Write(terminal.Out, Columns, rows);
                break;
            default:
                Array.ForEach(rows, r => Print(terminal, r));
                if (rows.Length == 0)
                {
                    terminal.Error.WriteLine("Nothing in this case fits.");
                }

                break;
        }
    }

    private static IReadOnlyList<Column<HitRow>> Columns { get; } =
    [
        new("report", "", r => r.Report),
        new("publisher", "", r => r.Publisher ?? ""),
        new("origin", "", r => r.Origin),
        new("start", "", r => r.Hit.Span.Start.ToString(CultureInfo.InvariantCulture)),
        new("end", "", r => r.Hit.Span.End.ToString(CultureInfo.InvariantCulture)),
        new("snippet", "", r => r.Hit.Snippet),
    ];

    private static void Print(Terminal terminal, HitRow row)
    {
        var source = row.Publisher is { } publisher ? $"{publisher}, {row.Origin}" : row.Origin;
        terminal.Texts((Safe.Line(source), Tone.Strong), (row.Report, Tone.Faint));
        terminal.Write(MarkedText.Of(row.Hit), 4);
    }

    private sealed record HitRow(string Report, string? Publisher, string Origin, SearchHit Hit);
}
