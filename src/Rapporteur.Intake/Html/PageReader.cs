using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Rapporteur.Text;

namespace Rapporteur.Intake.Html;

/// <summary>A saved web page becomes a report: its article as plain text, and what the page says about itself.</summary>
internal static class PageReader
{
    /// <summary>Below that an article is not believed to be one when the page's metadata carry a longer text.</summary>
    private const int ShortArticle = 250;

    /// <summary>The report, or null where the page holds no text.</summary>
    public static Report? Read(string html, string origin)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var about = PageMetadata.Of(document);
        Furniture.Remove(document);
        var text = MainText.Of(document);
        if (text.Length < ShortArticle && about.Body?.Length > text.Length)
        {
            text = about.Body;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return Report.FromText(WithTitle(text, about.Title), origin) with
        {
            Title = about.Title,
            Publisher = about.Publisher,
            Author = about.Author,
            Published = about.Published is { } day ? DateRange.Day(day, Basis.Stated) : null,
        };
    }

    /// <summary>A title is evidence too, so it has to stand in the text.</summary>
    private static string WithTitle(string text, string? title) =>
        title is null || text.AsSpan(0, Math.Min(text.Length, title.Length + 600)).Contains(title, StringComparison.OrdinalIgnoreCase)
            ? text
            : $"{title}\n\n{text}";
}
