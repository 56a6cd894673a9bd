using System.CommandLine;
using Rapporteur.App.Batch;
using Rapporteur.App.Output;
using Rapporteur.Assist;
using Rapporteur.Casefile;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>Asks a language model that the user configured for suggestions.</summary>
internal static class AssistCommand
{
    public static Command Create(Terminal terminal)
    {
        var ids = new Argument<string[]>("REPORT") { Arity = ArgumentArity.ZeroOrMore, Description = "Ids of reports; all that this model has not read yet where none is named" };
        var command = new Command("assist", "Ask a language model that you run or configured for what the engine may have missed; its answers are suggestions only") { ids };
        var options = new AssistOptions(command);
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            return Run(terminal, store, parsed.GetValue(ids)!, n => options.Endpoint(parsed, n));
        });
        return command;
    }

    private static int Run(Terminal terminal, SqliteCase store, string[] wanted, Func<int, Outcome<AssistEndpoint>> endpoint)
    {
        var all = store.Ids();
        foreach (var unknown in wanted.Where(w => !all.Any(id => id.StartsWith(w, StringComparison.Ordinal))))
        {
            return Application.Tell(terminal, AppMessages.NoItem.About(unknown), ExitCode.Partly);
        }

        var named = wanted.Length == 0 ? all : [.. all.Where(id => wanted.Any(w => id.StartsWith(w, StringComparison.Ordinal)))];
        var to = endpoint(named.Count);
        if (!to.IsGood)
        {
            return Application.Tell(terminal, to.Problem, ExitCode.Usage);
        }

        var read = wanted.Length > 0 ? [] : store.Suggested().Where(s => s.Model.Split(" as ")[0] == to.Value.Model).Select(s => s.ReportId).ToHashSet(StringComparer.Ordinal);
        var left = named.Where(id => !read.Contains(id)).ToArray();
        using var reader = new AssistedReader(to.Value);
        using var stop = new StopSignal();
        var run = Progress.Over(terminal, left.Length, progress => new AssistRun(store, reader, progress, stop.Token).Over(left));
        return Tell(terminal, run, left.Length, named.Count - left.Length);
    }

    private static int Tell(Terminal terminal, AssistRun run, int asked, int before)
    {
        var refusals = run.Done.SelectMany(d => d.Refusals).ToArray();
        terminal.Line($"{run.Done.Count} of {asked} reports read by the model{(before > 0 ? $", {before} before" : "")}: "
            + $"{run.Done.Sum(d => d.Reading.Findings.Count())} suggestions, {refusals.Length} proposals refused.");
        foreach (var reason in refusals.GroupBy(r => r.Reason).OrderByDescending(g => g.Count()).ThenBy(g => g.Key))
        {
            terminal.Line($"    {reason.Count()} {AssistWords.Of(reason.Key)}");
        }

        ReadSummary.Problems(terminal, "Not read", run.Problems);
        if (run.Stopped)
        {
            terminal.Out.Flush();
            terminal.Error.WriteLine("Stopped. What was read is in the case; run the same command again to go on.");
            return ExitCode.Stopped;
        }

        return run.Problems.Count > 0 ? ExitCode.Partly : ExitCode.Done;
    }
}
