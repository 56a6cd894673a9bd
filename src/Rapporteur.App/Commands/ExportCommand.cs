using System.CommandLine;
using System.Text;
using Rapporteur.App.Output;
using Rapporteur.App.Batch;
using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>The whole record in one file.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "json: everything; csv: one line for each incident, statement, relation, forecast", HelpName = "json|csv", Required = true };
        format.AcceptOnlyFromAmong("json", "csv");
        var target = new Option<string?>("--out") { Description = "File to write; else standard output", HelpName = "FILE" };
        var command = new Command("export", "The whole record as JSON or CSV") { format, target };
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            void Export(TextWriter writer)
            {
                if (parsed.GetValue(format) == "json")
                {
                    Json(writer, store);
                }
                else
                {
                    CsvOutput.Write(writer, ExportRow.Columns, ExportRow.All(CaseViews.Of(store)));
                }
            }

            return parsed.GetValue(target) is { } path ? ToFile(terminal, path, Export) : ToTerminal(terminal, Export);
        });
        return command;
    }

    private static int ToTerminal(Terminal terminal, Action<TextWriter> export)
    {
        export(terminal.Out);
        return ExitCode.Done;
    }

    private static int ToFile(Terminal terminal, string path, Action<TextWriter> export)
    {
        var problem = JsonFiles.Try(path, () =>
        {
            using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
            export(file);
        });
        return problem is null ? ExitCode.Done : Application.Tell(terminal, problem, ExitCode.Output);
    }

    private static void Json(TextWriter writer, SqliteCase store)
    {
        var view = CaseViews.Of(store);
        JsonOutput.Write(writer, new
        {
            Case = store.Meta(),
            Tool = About.Tool,
            Engine = About.Engine,
            Reports = store.Reports().Select(Report),
            Actors = view.Actors(Filter.None),
            Incidents = view.Incidents(Filter.None).Select(i => view.Incident(i.Id)),
            Statements = view.Statements(Filter.None),
            Relations = view.Relations(Filter.None),
            Forecasts = view.Forecasts(Filter.None),
            Disputes = view.Disputes(Filter.None),
        });
    }

    private static object Report(ReportEntry entry) => new
    {
        entry.Report.Id, entry.Report.Origin, entry.Report.Title, entry.Report.Publisher, entry.Report.Author, entry.Report.Published,
        entry.Sha256, entry.TakenIn, entry.Tool, entry.Report.Text, Carriers = CarrierRow.Of(entry),
    };
}
