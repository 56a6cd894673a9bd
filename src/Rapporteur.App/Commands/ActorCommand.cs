using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>The profile of one actor.</summary>
internal static class ActorCommand
{
    /// <summary>The one that is shown, five others that are named, and one more.</summary>
    private const int MostFound = 7;

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
            using var catalogue = CaseViews.Catalogue(store, terminal);
            var filter = options.Filter(parsed);
            var record = catalogue.At(filter.AsOf, filter.Known);
            var found = record.FindActors(wanted, MostFound);
            if (found.Count == 0 || record.Actor(found[0].Id) is not { } profile)
            {
                return Application.Tell(terminal, AppMessages.NoActor.About(wanted), ExitCode.Partly);
            }

            Print(terminal, profile, options, parsed);
            Others(terminal, found);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Terminal terminal, ActorProfile profile, ListingOptions options, ParseResult parsed)
    {
        switch (options.Form(parsed))
        {
            case Form.Json:
                JsonOutput.Write(terminal.Out, profile);
                break;
            case Form.Csv:
                CsvOutput.Write(terminal.Out, ExportRow.Columns, ExportRow.Of(profile));
                break;
            default:
                new ProfileWriter(terminal, options.Quotes(parsed), options.Limit(parsed) ?? int.MaxValue).Write(profile);
                break;
        }
    }

    private static void Others(Terminal terminal, IReadOnlyList<ActorRow> found)
    {
        if (found.Count > 1)
        {
            terminal.Out.Flush();
            var others = found.Skip(1).Take(5).Select(a => $"{a.Name} ({a.Id})");
            terminal.Error.WriteLine(Safe.Line($"The name fits others too: {string.Join(", ", others)}{(found.Count > 6 ? " ..." : "")}"));
        }
    }
}
