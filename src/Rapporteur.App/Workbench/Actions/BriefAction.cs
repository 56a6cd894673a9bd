using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Rapporteur.App.Components;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Actions;

/// <summary>An edited brief: shown as it will read, or handed out as Markdown, HTML or PDF.</summary>
internal static class BriefAction
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/do/brief", Handle);

    private static IResult Handle(Casebook book, [FromForm] BriefForm form)
    {
        // A browser sends line ends as CR LF.
        var text = (form.Text ?? "").ReplaceLineEndings("\n");
        var brief = BriefDraft.Parse(text, book.Cite((form.Citations ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return form.Out switch
        {
            "md" => Results.File(Encoding.UTF8.GetBytes(BriefMarkdown.Write(brief)), "text/markdown; charset=utf-8", "brief.md"),
            "html" => Results.File(Encoding.UTF8.GetBytes(BriefHtml.Write(brief)), "text/html; charset=utf-8", "brief.html"),
            "pdf" => Results.File(BriefPdf.Write(brief), "application/pdf", "brief.pdf"),
            _ => new RazorComponentResult<Root>(new { Shown = (Microsoft.AspNetCore.Components.RenderFragment)(b =>
            {
                b.OpenComponent<Components.Pages.BriefPreview>(0);
                b.AddComponentParameter(1, "Brief", brief);
                b.AddComponentParameter(2, "Text", text);
                b.CloseComponent();
            }) }),
        };
    }
}

/// <summary>The fields of the form.</summary>
internal sealed class BriefForm
{
    public string? Text { get; set; }

    /// <summary>References of the findings that the numbers stand for, in order, with blanks between.</summary>
    public string? Citations { get; set; }

    /// <summary>preview, md, html or pdf.</summary>
    public string? Out { get; set; }
}
