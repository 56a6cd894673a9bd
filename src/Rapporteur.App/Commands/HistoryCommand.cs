using System.CommandLine;
using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Review;

namespace Rapporteur.App.Commands;

/// <summary>Who decided what, when and why.</summary>
internal static class HistoryCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var csv = new Option<bool>("--csv") { Description = "As CSV (UTF-8), safe to open in a spreadsheet" };
        var command = new Command("history", "All judgements, newest first: who, when, what, why, and whether they still count") { json, csv };
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            using var catalogue = CaseViews.Catalogue(store, terminal);
            IReadOnlyList<HistoryRow> rows = [.. History.Of(new Items(() => catalogue.At(null, null), store), _ => true)];
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(terminal.Out, rows);
            }
            else if (parsed.GetValue(csv))
            {
                CsvOutput.Write(terminal.Out, Layout.Columns, rows);
            }
            else if (rows.Count == 0)
            {
                terminal.Error.WriteLine("Nobody has judged anything in this case.");
            }
            else
            {
                new TableWriter<HistoryRow>(terminal, Layout).Write(rows);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Layout<HistoryRow> Layout { get; } = new(
        [
            new("at", "When", r => r.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)) { Tone = Tone.Date, Leads = true, Whole = true },
            new("by", "By", r => r.By) { Leads = true, Tone = Tone.Strong, Least = 6, Most = 16 },
            new("what", "What", r => r.What) { Least = 30, Most = 70 },
            new("why", "Why", r => r.Why) { Least = 12, Most = 40, Spare = 1 },
            new("state", "State", r => r.State) { Least = 12, Most = 24, Tone = Tone.Warning },
            new("kind", "", r => r.Kind) { Shown = Shown.InCsv },
            new("subject", "", r => r.Subject) { Shown = Shown.InCsv },
            new("other", "", r => r.Other ?? "") { Shown = Shown.InCsv },
            new("field", "", r => r.Field ?? "") { Shown = Shown.InCsv },
            new("value", "", r => r.Value ?? "") { Shown = Shown.InCsv },
            new("id", "Id", r => r.Id) { Tone = Tone.Faint, Whole = true },
        ],
        r => r.Id,
        r => [r.What, r.Why.Length > 0 ? $"because: {r.Why}" : "", r.State]);
}
