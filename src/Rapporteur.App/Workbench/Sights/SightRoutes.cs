using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>What pictures ask for after the page has come: the same filter in the address as the page, answered as JSON.</summary>
internal static class SightRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/data/timeline", Timeline);
        routes.MapGet("/data/network", Network);
        routes.MapGet("/data/network.gexf", NetworkFile);
        routes.MapGet("/data/map", (Casebook book, PageContext page) => Results.Json(MapData.Of(book.Located(page.Filter))));
    }

    private static IResult Timeline(Casebook book, PageContext page)
    {
        var rows = book.TimelineSights(page.Filter);
        var lanes = new TimelineLanes(rows, TimelineChoice.Lane(page), id => book.NameOf(id, page.Then) ?? id);
        var window = Number(page, "first") is { } first && Number(page, "last") is { } last && first <= last ? (first, last) : ((int, int)?)null;
        return Results.Json(new TimelineMaker(lanes, TimelineChoice.IsByReport(page)).Make(rows, window));
    }

    /// <summary>Around the actors that <c>of</c> names, else around the one that the picture starts from.</summary>
    private static IResult Network(Casebook book, PageContext page)
    {
        var graph = NetworkChoice.Graph(book, page);
        var start = graph.Start(NetworkChoice.Start(page));
        var of = page.Get("of")?.Split(',') ?? (start is null ? [] : [start]);
        return Results.Json(graph.Around(start, of));
    }

    private static IResult NetworkFile(Casebook book, PageContext page)
    {
        var graph = NetworkChoice.Graph(book, page);
        return Results.File(Gexf.Write(graph.Whole(), graph.Rows.ToDictionary(r => r.Id, StringComparer.Ordinal)), "application/gexf+xml", "network.gexf");
    }

    private static int? Number(PageContext page, string key) => int.TryParse(page.Get(key), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
