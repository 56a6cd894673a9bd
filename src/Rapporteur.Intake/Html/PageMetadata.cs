using System.Globalization;
using AngleSharp.Dom;

namespace Rapporteur.Intake.Html;

/// <summary>What a page says about itself: JSON-LD first, since it is written for machines, then meta elements, then the visible page.</summary>
internal sealed record PageMetadata(string? Title, string? Publisher, string? Author, DateOnly? Published, string? Body)
{
    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "parsely-title", "citation_title"];
    private static readonly string[] PublisherNames = ["og:site_name", "application-name", "dc.publisher", "citation_publisher", "twitter:site"];
    private static readonly string[] AuthorNames = ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "citation_author"];

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.issued", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "citation_publication_date",
    ];

    public static PageMetadata Of(IDocument document)
    {
        var metas = Metas(document);
        var linked = LinkedData.Of(document);
        var heading = document.QuerySelectorAll("h1") is { Length: 1 } headings ? headings[0].TextContent : null;
        var publisher = Clean(linked.Publisher ?? First(metas, PublisherNames))?.TrimStart('@');
        return new PageMetadata(
            Clean(linked.Title ?? First(metas, TitleNames)) ?? Clean(heading) ?? WithoutSite(Clean(document.Title), publisher),
            publisher,
            Name(linked.Author ?? First(metas, AuthorNames) ?? document.QuerySelector("[rel=author], [itemprop=author]")?.TextContent),
            PageDate.Parse(linked.Published) ?? metas.Where(m => DateNames.Contains(m.Key)).Select(m => PageDate.Parse(m.Value)).FirstOrDefault(d => d is not null)
                ?? VisibleDate(document),
            linked.Body);
    }

    private static List<KeyValuePair<string, string>> Metas(IDocument document) =>
    [
        .. from meta in document.QuerySelectorAll("meta[content]")
           let name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")
           where name is not null
           select KeyValuePair.Create(name.ToLowerInvariant(), meta.GetAttribute("content")!),
    ];

    private static string? First(List<KeyValuePair<string, string>> metas, string[] names) =>
        names.SelectMany(n => metas.Where(m => m.Key == n)).Select(m => m.Value).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));

    private static DateOnly? VisibleDate(IDocument document) =>
        document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime], main time[datetime], time[datetime]")
            .Select(t => PageDate.Parse(t.GetAttribute("datetime") ?? t.GetAttribute("content") ?? t.TextContent))
            .FirstOrDefault(d => d is not null);

    private static string? Clean(string? text)
    {
        var words = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is { Length: > 0 } ? string.Join(' ', words) : null;
    }

    private static string? WithoutSite(string? title, string? site)
    {
        var cut = site is null || title is null ? -1 : CultureInfo.InvariantCulture.CompareInfo.LastIndexOf(title, site, CompareOptions.OrdinalIgnoreCase);
        return cut > 0 && cut + site!.Length == title!.Length ? title[..cut].TrimEnd(' ', '-', '|', '–', '—', ':', '·', '»') : title;
    }

    private static string? Name(string? author)
    {
        var name = Clean(author);
        if (name is null || name.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        return name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..] : name;
    }
}
