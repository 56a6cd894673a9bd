using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Rapporteur.App.Workbench.Reports;

/// <summary>What the page of a report loads beside itself.</summary>
internal static class ReportRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/data/reports/{id}/original", Original);
        routes.MapGet("/data/reports/{id}/marks.css", Marks);
    }

    /// <summary>Always a download of bytes and never a page, whatever they are.</summary>
    private static IResult Original(string id, Casebook book) =>
        book.Original(id) is { } bytes ? Results.File(bytes, "application/octet-stream", $"{id}.original") : Results.NotFound();

    /// <summary>Rules by which an anchor in the address lights up the words and the finding alike, without a script.</summary>
    private static IResult Marks(string id, Casebook book, PageContext context)
    {
        var css = new StringBuilder();
        foreach (var item in book.Sheet(id, context.Then)?.Items ?? [])
        {
            var finding = item.Ref.FindingId;
            if (finding.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            {
                css.Append($"body:has(#{finding}:target, #q-{finding}:target) [data-f~=\"{finding}\"]{{background:var(--accent-soft);}}\n");
            }
        }

        return Results.Text(css.ToString(), "text/css", Encoding.UTF8);
    }
}
