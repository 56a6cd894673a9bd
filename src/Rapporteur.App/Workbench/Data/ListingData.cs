using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.App.Commands;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Data;

/// <summary>Any listing as CSV or JSON under <c>/data/NAME.csv</c>, by the same filter as the page and in the form of the command line.</summary>
internal static class ListingData
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/data/{name}.{form}", (string name, string form, Casebook book, PageContext page) =>
        (form is "csv" or "json" ? Of(name, form, book, page.Filter, null) : null) ?? Results.NotFound());

    /// <summary>The file; null where there is no such listing.</summary>
    /// <param name="name">incidents, actors, statements, relations, disputes, forecasts, ledger.</param>
    /// <param name="form">csv or json.</param>
    /// <param name="book">The case.</param>
    /// <param name="filter">As on the page.</param>
    /// <param name="only">Ids of the rows that are wanted, or null for all.</param>
    public static IResult? Of(string name, string form, Casebook book, Filter filter, IReadOnlySet<string>? only)
    {
        IResult File<T>(Layout<T> layout, IReadOnlyList<T> rows)
            where T : Row => Written(name, form, layout, only is null ? rows : [.. rows.Where(r => only.Contains(r.Id))]);
        return name switch
        {
            "incidents" => File(Layouts.Incidents, book.Rows<IncidentRow>(ListingKind.Incidents, filter).Rows),
            "actors" => File(Layouts.Actors, book.Rows<ActorRow>(ListingKind.Actors, filter).Rows),
            "statements" => File(Layouts.Statements, book.Rows<StatementRow>(ListingKind.Statements, filter).Rows),
            "relations" => File(Layouts.Relations, book.Relations(filter, 0, int.MaxValue).Rows),
            "disputes" => File(Layouts.Disputes, book.Rows<DisputeView>(ListingKind.Disputes, filter).Rows),
            "forecasts" => File(Layouts.Forecasts, book.Rows<ForecastRow>(ListingKind.Forecasts, filter).Rows),
            "ledger" => File(LedgerLayout.Rows, book.Ledger(filter)),
            _ => null,
        };
    }

    private static IResult Written<T>(string name, string form, Layout<T> layout, IReadOnlyList<T> rows)
    {
        using var text = new StringWriter();
        if (form == "json")
        {
            JsonOutput.Write(text, rows);
            return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "application/json; charset=utf-8", name + ".json");
        }

        CsvOutput.Write(text, layout.Columns, rows);
        return Results.File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", name + ".csv");
    }
}
