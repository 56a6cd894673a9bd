using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>The profile of one actor.</summary>
internal static class ActorCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "A name, a part of one, or an id" };
        var command = new Command("actor", "Everything about one actor: names, posts, relations, incidents, statements") { name };
        var options = new ListingOptions(command);
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var wanted = parsed.GetValue(name)!;
            var profiles = CaseViews.Of(store).Profiles(wanted, options.Filter(parsed));
            if (profiles.Count == 0)
            {
                return Application.Tell(terminal, AppMessages.NoActor.About(wanted), ExitCode.Partly);
            }

            switch (options.Form(parsed))
            {
                case Form.Json:
                    JsonOutput.Write(terminal.Out, profiles[0]);
                    break;
                case Form.Csv:
                    CsvOutput.Write(terminal.Out, ExportRow.Columns, ExportRow.Of(profiles[0]));
                    break;
                default:
                    new ProfileWriter(terminal, options.Quotes(parsed), options.Limit(parsed) ?? int.MaxValue).Write(profiles[0]);
                    break;
            }

            Others(terminal, profiles);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Others(Terminal terminal, IReadOnlyList<ActorProfile> profiles)
    {
        if (profiles.Count > 1)
        {
            terminal.Out.Flush();
            var others = profiles.Skip(1).Take(5).Select(p => $"{p.Actor.Name} ({p.Actor.Id})");
            terminal.Error.WriteLine(Safe.Line($"The name fits others too: {string.Join(", ", others)}{(profiles.Count > 6 ? " ..." : "")}"));
        }
    }
}
