using System.CommandLine;
using System.CommandLine.Parsing;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>The options that every listing takes.</summary>
internal sealed class ListingOptions
{
    private readonly Option<DateOnly?> from = new("--from") { Description = "Leave out what lies before this day (2024-03-05, 2024-03 or 2024)", HelpName = "DATE", CustomParser = Days.First };
    private readonly Option<DateOnly?> to = new("--to") { Description = "Leave out what lies behind this day", HelpName = "DATE", CustomParser = Days.Last };
    private readonly Option<string?> actor = new("--actor") { Description = "Only with this actor in any role: a part of a name, or an id", HelpName = "NAME" };
    private readonly Option<string?> type = new("--type") { Description = "Only of this type: ASSAULT, airstrike, denies, leads, person ...", HelpName = "TYPE" };
    private readonly Option<string?> place = new("--place") { Description = "Only at a place with this in its name", HelpName = "PLACE" };
    private readonly Option<string?> source = new("--source") { Description = "Only from this publisher, file or report id", HelpName = "NAME" };
    private readonly Option<DateOnly?> asOf = new("--as-of") { Description = "Only what had been published by the end of this day", HelpName = "DATE", CustomParser = Days.Last };
    private readonly Option<DateOnly?> known = new("--known") { Description = "Only what this case had taken in by the end of this day", HelpName = "DATE", CustomParser = Days.Last };
    private readonly Option<int?> limit = new("--limit", "-n") { Description = "At most so many rows", HelpName = "N" };
    private readonly Option<bool> json = new("--json") { Description = "As JSON, with all evidence" };
    private readonly Option<bool> csv = new("--csv") { Description = "As CSV (UTF-8), safe to open in a spreadsheet" };
    private readonly Option<bool> quotes = new("--quotes", "-q") { Description = "Show the sentences that each line rests on" };

    public ListingOptions(Command command)
    {
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number < 0))
            {
                result.AddError($"'{token.Value}' is no number of rows.");
            }
        });
        foreach (var option in (Option[])[from, to, actor, type, place, source, asOf, known, limit, json, csv, quotes])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
            {
                result.AddError("--json and --csv exclude each other.");
            }
        });
    }

    public Filter Filter(ParseResult parsed) => new()
    {
        From = parsed.GetValue(from),
        To = parsed.GetValue(to),
        Actor = parsed.GetValue(actor),
        Type = parsed.GetValue(type),
        Place = parsed.GetValue(place),
        Source = parsed.GetValue(source),
        AsOf = parsed.GetValue(asOf),
        Known = parsed.GetValue(known),
    };

    public int? Limit(ParseResult parsed) => parsed.GetValue(limit);

    public Form Form(ParseResult parsed) => parsed.GetValue(json) ? Output.Form.Json : parsed.GetValue(csv) ? Output.Form.Csv : Output.Form.Table;

    /// <summary>Whether a form for programs is asked for.</summary>
    public bool HasForm(SymbolResult result) => result.GetValue(json) || result.GetValue(csv);

    public bool Quotes(ParseResult parsed) => parsed.GetValue(quotes);
}
