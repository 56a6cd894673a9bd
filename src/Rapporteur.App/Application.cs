using System.CommandLine;
using System.CommandLine.Help;
using Rapporteur.App.Commands;
using Rapporteur.App.Output;
using Rapporteur.Casefile;

namespace Rapporteur.App;

/// <summary>The command line as a whole: which commands there are, and what becomes of what they cannot do.</summary>
internal static class Application
{
    /// <summary>Said beside every wrong name of a command, where it only confuses.</summary>
    private const string NoCommand = "Required command was not provided.";

    public static int Run(string[] args, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(args switch
        {
            [] => ["--help"],
            ["--version"] => ["version"],
            _ => args,
        });
        if (parsed.Errors.Count > 0)
        {
            return Tell(terminal, AppMessages.Usage.About(string.Join(" ", parsed.Errors.Select(e => e.Message).Where(m => m != NoCommand || parsed.Errors.Count == 1))), ExitCode.Usage);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (CaseException fault)
        {
            return Tell(terminal, fault.Problem, ExitCode.Case);
        }
        catch (Exception bug)
        {
            terminal.Error.WriteLine(bug.StackTrace);
            return Tell(terminal, AppMessages.Bug.About(bug.Message), ExitCode.Failed);
        }
    }

    /// <summary>Says what went wrong and what to do about it.</summary>
    public static int Tell(Terminal terminal, Problem problem, int exitCode)
    {
        terminal.Out.Flush();
        terminal.Error.WriteLine($"{problem.Code}  {Safe.Line(problem.Message)}");
        terminal.Error.WriteLine($"         {Safe.Line(problem.Advice)}");
        return exitCode;
    }

    internal static Command Root(Terminal terminal)
    {
        var root = new Command("rapporteur", "Reads news reports about conflicts, offline, and keeps the record: who did what to whom, when, where, according to whom, and where the accounts disagree.")
        {
            ReadCommand.Create(terminal),
            StatusCommand.Create(terminal),
            ReportsCommand.Create(terminal),
            Listings.Timeline(terminal),
            Listings.Incidents(terminal),
            Listings.Actors(terminal),
            ActorCommand.Create(terminal),
            Listings.Statements(terminal),
            Listings.Relations(terminal),
            Listings.Ledger(terminal),
            Listings.Forecasts(terminal),
            Listings.Disputes(terminal),
            AssistCommand.Create(terminal),
            SuggestionsCommand.Create(terminal),
            SearchCommand.Create(terminal),
            ShowCommand.Create(terminal),
            BriefCommand.Create(terminal),
            ExportCommand.Create(terminal),
            NamesCommand.Create(terminal),
            RegisterCommand.Create(terminal),
            GazetteerCommand.Create(terminal),
            AskCommand.Create(terminal),
            ReviewCommand.Create(terminal),
            HistoryCommand.Create(terminal),
            DemoCommand.Create(terminal),
            ServeCommand.Create(terminal),
            VersionCommand.Create(terminal),
        };
        JudgementCommands.All(terminal).ToList().ForEach(root.Subcommands.Add);
        root.Options.Add(CaseOption.Instance);
        root.Options.Add(new HelpOption());
        return root;
    }
}
