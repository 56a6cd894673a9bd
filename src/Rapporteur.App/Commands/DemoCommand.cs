using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.App.Batch;
using Rapporteur.Intake;
using Rapporteur.Intake.Files;
using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Shows the whole way on the samples: from reports to a record.</summary>
internal static class DemoCommand
{
    private const int SourcesShown = 8;

    public static Command Create(Terminal terminal)
    {
        var command = new Command("demo", "Read the bundled samples into a fresh case and show what comes of it");
        command.SetAction(parsed =>
        {
            var samples = Path.Combine(AppContext.BaseDirectory, "samples");
            var inputs = Directory.Exists(samples) ? InputPaths.Expand([samples]).Where(i => i.IsGood).Select(i => i.Value!).ToList() : [];
            if (inputs.Count == 0)
            {
                return Application.Tell(terminal, AppMessages.NoSamples.About(samples), ExitCode.Output);
            }

            var path = parsed.GetValue(CaseOption.Instance) ?? Path.Combine(Directory.CreateTempSubdirectory("rapporteur-demo-").FullName, "demo.case");
            return File.Exists(path)
                ? Application.Tell(terminal, AppMessages.Exists.About(path), ExitCode.Output)
                : Run(terminal, path, inputs);
        });
        return command;
    }

    private static int Run(Terminal terminal, string path, List<InputFile> inputs)
    {
        Step(terminal, $"1. Reading {inputs.Count} sample reports into a fresh case. They are invented: their countries, people and events do not exist.");
        var named = inputs.Select(i => i with { Name = Path.GetFileName(i.Path) }).ToList();
        var code = ReadCommand.Run(terminal, path, new ReadJob(named, new Given(), null), []);
        if (code != ExitCode.Done)
        {
            return code;
        }

        using var store = SqliteCase.OpenExisting(path).Value!;
        var view = CaseViews.Of(store);
        Step(terminal, "2. What happened, and according to whom (rapporteur timeline)");
        new TableWriter<IncidentRow>(terminal, Layouts.Incidents).Write(view.Timeline(Filter.None));
        Step(terminal, "3. Where the accounts disagree (rapporteur disputes)");
        new TableWriter<DisputeView>(terminal, Layouts.Disputes).Write([.. view.List(ListingKind.Disputes, Filter.None, timeline: false).Cast<DisputeView>()]);
        Step(terminal, "4. The brief: every sentence cites its reports (rapporteur brief)");
        Brief(terminal, view);
        Step(terminal, "Go on in this case:");
        foreach (var next in (string[])["actors", "statements --quotes", "search truce", "export --format csv"])
        {
            terminal.Line($"  ./rapporteur {next} --case {path}");
        }

        return ExitCode.Done;
    }

    /// <summary>The sentences in full, of the sources behind them the first few.</summary>
    private static void Brief(Terminal terminal, CaseView view)
    {
        var brief = view.Brief(Filter.None);
        var left = brief.Citations.Count - SourcesShown;
        BriefCommand.Print(terminal, BriefMarkdown.Write(brief with { Citations = [.. brief.Citations.Take(SourcesShown)] }).TrimEnd());
        if (left > 0)
        {
            terminal.Line($"... and {left} more (rapporteur brief)");
        }
    }

    private static void Step(Terminal terminal, string text)
    {
        terminal.Line();
        terminal.Text(text, Tone.Good);
        terminal.Line();
        terminal.Out.Flush();
    }
}
