using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>The listings of rows.</summary>
internal static class Listings
{
    public static Command Timeline(Terminal terminal) => Of(terminal, Layouts.Incidents, (v, f) => v.Timeline(f))
        .Create("timeline", "What happened, in order of time; events without any date are left out");

    public static Command Incidents(Terminal terminal) => Of(terminal, Layouts.Incidents, (v, f) => v.Incidents(f))
        .Create("incidents", "What happened, undated events too; --type planned or hypothetical for those");

    public static Command Actors(Terminal terminal) => Of(terminal, Layouts.Actors, (v, f) => v.Actors(f))
        .Create("actors", "Who is named, most reported first");

    public static Command Statements(Terminal terminal) => Of(terminal, Layouts.Statements, (v, f) => v.Statements(f))
        .Create("statements", "Who claims, denies, accuses, threatens, demands, praises");

    public static Command Relations(Terminal terminal) => Of(terminal, Layouts.Relations, (v, f) => v.Relations(f))
        .Create("relations", "Who leads, belongs to, backs, opposes whom, and since when");

    public static Command Forecasts(Terminal terminal) => Of(terminal, Layouts.Forecasts, (v, f) => v.Forecasts(f))
        .Create("forecasts", "What is expected, by whom, by when, in which words of likelihood");

    public static Command Disputes(Terminal terminal) => Of(terminal, Layouts.Disputes, CaseViews.Disputes)
        .Create("disputes", "Where the accounts disagree, with the sides and who holds them");

    private static ListingCommand<T> Of<T>(Terminal terminal, Layout<T> layout, Func<CaseView, Filter, IReadOnlyList<T>> rows)
        where T : Row => new(terminal, layout)
    {
        Rows = (store, filter) => rows(CaseViews.Of(store), filter),
        Evidence = r => r.Evidence,
    };
}
