using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.App.Workbench;

namespace Rapporteur.App.Commands;

/// <summary>Opens a case as pages in a browser, on this machine only.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create(Terminal terminal)
    {
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; 0 takes a free one", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        var analyst = new Option<string?>("--analyst") { Description = "Who signs what is decided; else $RAPPORTEUR_ANALYST, else analyst = NAME in ~/.config/rapporteur/config, else the page asks", HelpName = "NAME" };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("--port takes a number from 0 to 65535.");
            }
        });
        var command = new Command("serve", "The workbench: the case as pages in a browser, served to this machine only") { port, analyst };
        command.SetAction(parsed =>
        {
            var options = new WorkbenchOptions(CaseOption.PathIn(parsed)) { Port = parsed.GetValue(port), Analyst = parsed.GetValue(analyst) };
            var started = WorkbenchHost.Start(options);
            if (!started.IsGood)
            {
                return Application.Tell(terminal, started.Problem, ExitCode.Case);
            }

            using var host = started.Value;
            terminal.Line($"The case {options.CasePath} is open at {host.Address} - Ctrl+C ends it. Nothing leaves this machine.");
            terminal.Out.Flush();
            host.Wait();
            return ExitCode.Done;
        });
        return command;
    }
}
