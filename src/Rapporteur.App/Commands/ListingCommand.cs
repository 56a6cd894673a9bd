using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Present;
using Rapporteur.Storage;

namespace Rapporteur.App.Commands;

/// <summary>A command that lists rows of one kind: filter, form and limit are the same for all.</summary>
internal sealed class ListingCommand<T>(Terminal terminal, Layout<T> layout)
{
    /// <summary>Rows on a screen where no limit is given: nobody reads more, and large cases have very many.</summary>
    private const int ScreenLimit = 1000;

    /// <summary>Which rows the case has for a filter, at most so many.</summary>
    public required Func<SqliteCase, Filter, int?, Page<T>> Rows { get; init; }

    /// <summary>The sentences that a row rests on.</summary>
    public required Func<T, IEnumerable<Citation>> Evidence { get; init; }

    /// <summary>Narrows the filter by what the command takes beside the options of every listing.</summary>
    public Func<ParseResult, Filter, Filter> Narrow { get; init; } = (_, filter) => filter;

    public Command Create(string name, string description) => Create(new Command(name, description));

    /// <summary>Makes a command that has options of its own already list rows.</summary>
    public Command Create(Command command)
    {
        var options = new ListingOptions(command);
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var limit = options.Limit(parsed) ?? (options.Form(parsed) == Form.Table ? ScreenLimit : null);
            Print(Rows(store, Narrow(parsed, options.Filter(parsed)), limit), options, parsed);
            return ExitCode.Done;
        });
        return command;
    }

    private void Print(Page<T> page, ListingOptions options, ParseResult parsed)
    {
        var shown = page.Rows;
        switch (options.Form(parsed))
        {
            case Form.Json:
                JsonOutput.Write(terminal.Out, shown);
                break;
            case Form.Csv:
                CsvOutput.Write(terminal.Out, layout.Columns, shown);
                break;
            default:
                var quotes = options.Quotes(parsed);
                Table(shown, quotes);
                More(page.Total, shown.Count);
                break;
        }
    }

    private void Table(IReadOnlyList<T> rows, bool quotes)
    {
        if (rows.Count == 0)
        {
            // Not among the rows: a script that counts lines is to count none.
            terminal.Error.WriteLine("Nothing in this case fits.");
            return;
        }

        new TableWriter<T>(terminal, layout) { Evidence = r => quotes ? Evidence(r).Select(Commands.Evidence.Line) : [] }.Write(rows);
    }

    private void More(int all, int shown)
    {
        if (shown < all)
        {
            terminal.Out.Flush();
            terminal.Error.WriteLine($"{shown} of {all} rows; --limit shows more, --from, --to, --actor, --type, --place and --source fewer.");
        }
    }
}
