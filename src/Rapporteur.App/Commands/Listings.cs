using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>The listings of rows.</summary>
internal static class Listings
{
    public static Command Timeline(Terminal terminal) => Of(terminal, Layouts.Incidents, ListingKind.Incidents, timeline: true)
        .Create("timeline", "What happened, in order of time; events without any date are left out");

    public static Command Incidents(Terminal terminal) => Of(terminal, Layouts.Incidents, ListingKind.Incidents)
        .Create("incidents", "What happened, undated events too; --type planned or hypothetical for those");

    public static Command Actors(Terminal terminal) => Of(terminal, Layouts.Actors, ListingKind.Actors)
        .Create("actors", "Who is named, most reported first");

    public static Command Statements(Terminal terminal) => Of(terminal, Layouts.Statements, ListingKind.Statements)
        .Create("statements", "Who claims, denies, accuses, threatens, demands, praises");

    public static Command Relations(Terminal terminal)
    {
        var on = new Option<DateOnly?>("--on") { Description = "Only what held on this day, as far as the reports tell", HelpName = "DATE", CustomParser = Days.Last };
        return new ListingCommand<RelationRow>(terminal, Layouts.Relations)
        {
            Rows = Of(terminal, Layouts.Relations, ListingKind.Relations).Rows,
            Evidence = r => r.Evidence,
            Narrow = (parsed, filter) => filter with { On = parsed.GetValue(on) },
        }.Create(new Command("relations", "Who leads, belongs to, backs, opposes whom, and since when") { on });
    }

    public static Command Ledger(Terminal terminal)
    {
        var incident = new Option<string?>("--incident") { Description = "Only about this incident", HelpName = "ID" };
        return new ListingCommand<LedgerRow>(terminal, LedgerLayout.Rows)
        {
            Rows = Of(terminal, LedgerLayout.Rows, ListingKind.Ledger).Rows,
            Evidence = r => r.Evidence,
            Narrow = (parsed, filter) => filter with { Incident = parsed.GetValue(incident) },
        }.Create(new Command("ledger", "Who claims, denies, accuses, condemns: when, by which channel, in which words, carried by whom, and who turns about") { incident });
    }

    public static Command Forecasts(Terminal terminal)
    {
        var command = Of(terminal, Layouts.Forecasts, ListingKind.Forecasts).Create("forecasts", "What is expected, by whom, by when, in which words of likelihood, and what came of it");
        command.Subcommands.Add(ForecastCommands.Settle(terminal));
        command.Subcommands.Add(ForecastCommands.Score(terminal));
        return command;
    }

    public static Command Disputes(Terminal terminal) => Of(terminal, Layouts.Disputes, ListingKind.Disputes)
        .Create("disputes", "Where the accounts disagree, with the sides and who holds them");

    public static ListingCommand<T> Of<T>(Terminal terminal, Layout<T> layout, ListingKind kind, bool timeline = false)
        where T : Row => new(terminal, layout)
    {
        Rows = (store, filter, limit) =>
        {
            using var catalogue = CaseViews.Catalogue(store, terminal);
            return catalogue.Rows<T>(kind, filter, limit, timeline);
        },
        Evidence = r => r.Evidence,
    };
}
