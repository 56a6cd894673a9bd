using System.Text.Json;
using AngleSharp.Dom;

namespace Rapporteur.Intake.Html;

/// <summary>The article as a page's JSON-LD describes it.</summary>
internal sealed record LinkedData(string? Title, string? Publisher, string? Author, string? Published, string? Body)
{
    private static readonly LinkedData Nothing = new(null, null, null, null, null);

    public static LinkedData Of(IDocument document) =>
        document.QuerySelectorAll("script[type='application/ld+json']").Select(s => Parse(s.TextContent)).FirstOrDefault(d => d is not null) ?? Nothing;

    private static LinkedData? Parse(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Articles(parsed.RootElement).Select(Describe).FirstOrDefault();
        }
        catch (JsonException)
        {
            // Broken JSON-LD is common; the page's other metadata serve then.
            return null;
        }
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when IsArticle(element) => [element],
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Articles(graph),
        JsonValueKind.Object when element.TryGetProperty("mainEntity", out var main) => Articles(main),
        _ => [],
    };

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && Texts(type).Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t.EndsWith("Posting", StringComparison.Ordinal) || t is "Report");

    private static LinkedData Describe(JsonElement article) => new(
        Text(article, "headline") ?? Text(article, "name"),
        Text(article, "publisher"),
        Text(article, "author"),
        Text(article, "datePublished") ?? Text(article, "dateCreated"),
        Text(article, "articleBody"));

    private static string? Text(JsonElement element, string property)
    {
        var texts = element.TryGetProperty(property, out var value) ? Texts(value).Where(t => !string.IsNullOrWhiteSpace(t)).ToArray() : [];
        return texts.Length == 0 ? null : string.Join(", ", texts);
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Texts(name),
        _ => [],
    };
}
