using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Rapporteur.Intake.Html;

/// <summary>Tells what surrounds an article (menus, advertisements, scripts) from the article, by the lists in boilerplate.txt.</summary>
internal static partial class Furniture
{
    private static readonly ILookup<string, string> Lists = Load();
    private static readonly HashSet<string> Tags = [.. Lists["tag"]];
    private static readonly HashSet<string> Roles = [.. Lists["role"]];
    private static readonly HashSet<string> Words = [.. Lists["word"]];
    private static readonly HashSet<string> Lines = [.. Lists["line"]];

    /// <summary>Takes the furniture out of the document.</summary>
    public static void Remove(IDocument document)
    {
        foreach (var element in document.All.Where(Is).ToArray())
        {
            element.Remove();
        }
    }

    /// <summary>Whether the block says only what pages say around an article.</summary>
    public static bool IsLine(string block) => block.Length < 60 && Lines.Contains(block.Trim(' ', '.', ':', '…', '!', '»', '>', '|').ToLowerInvariant());

    private static bool Is(IElement element)
    {
        var name = element.LocalName;
        if (name is "html" or "body" or "main" or "article")
        {
            return false;
        }

        return Tags.Contains(name)
            || (element.GetAttribute("role") is { } role && Roles.Contains(role))
            || element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") == "true"
            || IsInvisible(element.GetAttribute("style"))
            || (Named(element.Id) || Named(element.ClassName)) && !HoldsTheArticle(element);
    }

    private static bool IsInvisible(string? style) =>
        style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static bool Named(string? names) => names is not null && WordsIn().EnumerateMatches(names) is var words && AnyListed(words, names);

    private static bool AnyListed(Regex.ValueMatchEnumerator words, string names)
    {
        foreach (var word in words)
        {
            if (Words.Contains(names.AsSpan(word.Index, word.Length).ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Some sites name the element around everything after one of the things in it.</summary>
    private static bool HoldsTheArticle(IElement element) => element.QuerySelector("article, main, h1, [itemprop=articleBody]") is not null;

    private static ILookup<string, string> Load()
    {
        using var stream = typeof(Furniture).Assembly.GetManifestResourceStream("boilerplate.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n')
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(' ', 2))
            .ToLookup(p => p[0], p => p[1].Trim());
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.NonBacktracking)]
    private static partial Regex WordsIn();
}
