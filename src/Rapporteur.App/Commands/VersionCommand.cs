using System.CommandLine;
using Rapporteur.App.Output;

namespace Rapporteur.App.Commands;

/// <summary>Which program this is.</summary>
internal static class VersionCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("version", "Versions of the program and of its reading engine");
        command.SetAction(_ =>
        {
            terminal.Line($"rapporteur {About.Version} (engine {About.Engine}, .NET {Environment.Version})");
            return ExitCode.Done;
        });
        return command;
    }
}
