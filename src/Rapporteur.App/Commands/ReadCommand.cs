using System.CommandLine;
using System.Diagnostics;
using Rapporteur.App.Output;
using Rapporteur.App.Batch;
using Rapporteur.Casefile;
using Rapporteur.Intake;
using Rapporteur.Intake.Files;
using Rapporteur.Storage;
using Rapporteur.Text;

namespace Rapporteur.App.Commands;

/// <summary>Takes reports in and reads them.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files, folders, patterns, addresses of pages (https://...), or - for standard input" };
        var source = new Option<string?>("--source") { Description = "Publisher of these reports", HelpName = "NAME" };
        var published = new Option<DateRange?>("--published") { Description = "When these reports were published: 2024-03-05, 2024-03, 2024 or FROM/TO", HelpName = "DATE", CustomParser = Days.Of };
        var json = new Option<string?>("--json") { Description = "Write each reading to NAME.json in this folder", HelpName = "DIR" };
        var again = new Option<bool>("--again") { Description = "Read what the case holds again, with the engine of this program" };
        var command = new Command("read", "Read reports into the case; those that it holds already are skipped") { paths, source, published, json, again };
        command.Validators.Add(result =>
        {
            if (result.GetValue(again) == (result.GetValue(paths) is { Length: > 0 }))
            {
                result.AddError("Name what to read, or --again.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(again))
            {
                return ReadAgain(terminal, CaseOption.PathIn(parsed));
            }

            var inputs = InputPaths.Expand(parsed.GetValue(paths)!).ToList();
            var files = inputs.Where(i => i.IsGood).Select(i => i.Value!).ToList();
            var given = new Given(parsed.GetValue(source), parsed.GetValue(published));
            return Run(terminal, CaseOption.PathIn(parsed), new ReadJob(files, given, parsed.GetValue(json)), [.. inputs.Select(i => i.Problem).OfType<Problem>()]);
        });
        return command;
    }

    /// <param name="terminal">Where to tell of it.</param>
    /// <param name="path">The case.</param>
    /// <param name="job">What to read.</param>
    /// <param name="notFound">Problems with naming inputs, told together with those of reading them.</param>
    public static int Run(Terminal terminal, string path, ReadJob job, IReadOnlyList<Problem> notFound)
    {
        if (job.Inputs.Count == 0)
        {
            ReadSummary.Problems(terminal, "Left out", notFound);
            return ExitCode.Partly;
        }

        if (job.JsonFolder is { } folder && JsonFiles.Prepare(folder) is { } problem)
        {
            return Application.Tell(terminal, problem, ExitCode.Output);
        }

        var opened = SqliteCase.OpenOrCreate(path);
        if (!opened.IsGood)
        {
            return Application.Tell(terminal, opened.Problem, ExitCode.Case);
        }

        using var store = opened.Value;
        using var stop = new StopSignal();
        var clock = Stopwatch.StartNew();
        var tally = Progress.Over(terminal, job.Inputs.Count, progress => new BatchReader(store, job, progress, stop.Token).Run());
        tally.LeftOut.InsertRange(0, notFound);
        return ReadSummary.Write(terminal, path, tally, clock.Elapsed);
    }

    private static int ReadAgain(Terminal terminal, string path)
    {
        var opened = SqliteCase.OpenExisting(path);
        if (!opened.IsGood)
        {
            return Application.Tell(terminal, opened.Problem, ExitCode.Case);
        }

        using var store = opened.Value;
        using var stop = new StopSignal();
        var clock = Stopwatch.StartNew();
        var tally = Progress.Over(terminal, store.Count, progress => new Again(store, progress, stop.Token).Run());
        return ReadSummary.Write(terminal, path, tally, clock.Elapsed);
    }
}
