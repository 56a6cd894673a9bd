using System.CommandLine;
using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Storage;
using Rapporteur.Text;

namespace Rapporteur.App.Commands;

/// <summary>What a case holds, in figures.</summary>
internal static class StatusCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var check = new Option<bool>("--check") { Description = "Read the whole file and hold it against its own hashes" };
        var command = new Command("status", "What the case holds, in figures") { json, check };
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var path = CaseOption.PathIn(parsed);
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(terminal.Out, Figures(store, path).ToDictionary(f => f.Key, f => f.Value));
            }
            else
            {
                FieldWriter.Write(terminal, Figures(store, path).Select(f => (f.Key, f.Value)));
            }

            return parsed.GetValue(check) ? Check(terminal, store) : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<(string Key, string Value)> Figures(SqliteCase store, string path)
    {
        var meta = store.Meta();
        var reports = store.Reports();
        var readings = store.Readings().ToList();
        var record = CaseView.Build(reports, readings).Record;
        return
        [
            ("case", Path.GetFullPath(path)),
            ("created", meta.GetValueOrDefault("created", "")[..10]),
            ("schema", meta.GetValueOrDefault("schema", "")),
            ("engine", Engines(readings)),
            ("reports", Number(reports.Count)),
            ("published", Published(reports, readings)),
            ("events read", Number(readings.Sum(r => r.Events.Count))),
            ("incidents", Number(record.Incidents.Count)),
            ("actors", Number(record.Actors.Actors.Count(a => a.IsNamed))),
            ("statements", Number(record.Ledger.Count)),
            ("relations", Number(record.Ties.Count)),
            ("forecasts", Number(readings.Sum(r => r.Forecasts.Count))),
            ("disputes", Number(record.Disputes.Count)),
        ];
    }

    private static string Engines(List<Reading> readings)
    {
        var engines = readings.Select(r => r.Engine).Distinct().Order(StringComparer.Ordinal).ToArray();
        var isOwn = engines.All(e => e == About.Engine);
        return string.Join(", ", engines) + (isOwn ? "" : $"; this program has {About.Engine} (rapporteur read --again)");
    }

    private static string Published(IReadOnlyList<ReportEntry> reports, List<Reading> readings)
    {
        var given = reports.ToDictionary(r => r.Report.Id, r => r.Report.Published, StringComparer.Ordinal);
        var dates = readings.Select(r => given.GetValueOrDefault(r.ReportId) ?? r.Published).ToList();
        var known = dates.OfType<DateRange>().ToList();
        var unknown = dates.Count - known.Count;
        var first = known.Min(d => d.From ?? d.To);
        var last = known.Max(d => d.To ?? d.From);
        var span = known.Count == 0 ? "no day known" : $"{RowColumns.Day(first)} to {RowColumns.Day(last)}";
        return unknown > 0 && known.Count > 0 ? $"{span}; {unknown} of unknown date" : span;
    }

    private static int Check(Terminal terminal, SqliteCase store)
    {
        var problems = store.Verify();
        foreach (var problem in problems)
        {
            Application.Tell(terminal, problem, ExitCode.Case);
        }

        terminal.Line(problems.Count == 0 ? "Every report, reading and word is whole." : $"{problems.Count} faults.");
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Case;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
