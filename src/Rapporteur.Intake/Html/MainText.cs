using AngleSharp.Dom;

namespace Rapporteur.Intake.Html;

/// <summary>Finds the element that holds the article: the one whose paragraphs have the most running text, widened to its semantic frame.</summary>
internal static class MainText
{
    /// <summary>Characters that make a paragraph rather than a label.</summary>
    private const int Paragraph = 40;

    /// <summary>Share of the best element's score that neighbouring text must reach for the frame to grow around both.</summary>
    private const double Neighbour = 0.15;

    public static string Of(IDocument document)
    {
        if (document.Body is not { } body)
        {
            return "";
        }

        var scores = Scores(body);
        var text = scores.Count == 0 ? "" : Blocks.Of(Frame(scores));
        return text.Length > 0 ? text : Blocks.Of(body);
    }

    private static Dictionary<IElement, double> Scores(IElement body)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var element in body.QuerySelectorAll("p, blockquote, pre, li, td, div, section, figcaption"))
        {
            var length = element.LocalName is "p" or "pre" or "blockquote" ? element.TextContent.Trim().Length : OwnText(element);
            if (length < Paragraph || Blocks.LinkShare(element) > 0.5)
            {
                continue;
            }

            var holder = element.LocalName is "div" or "section" ? element : element.ParentElement ?? element;
            scores[holder] = scores.GetValueOrDefault(holder) + length;
        }

        return scores;
    }

    private static IElement Frame(Dictionary<IElement, double> scores)
    {
        var best = scores.MaxBy(s => s.Value).Key;
        if (best.Closest("[itemprop=articleBody], article, [role=article]") is { } article && article.LocalName != "li")
        {
            return article;
        }

        var (frame, score) = (best, scores[best]);
        for (var outer = best.ParentElement; outer is not null && outer.LocalName != "html"; outer = outer.ParentElement)
        {
            var inside = scores.Where(s => outer.Contains(s.Key)).Sum(s => s.Value);
            if (inside - score > Neighbour * score)
            {
                (frame, score) = (outer, inside);
            }
        }

        return frame;
    }

    private static int OwnText(IElement element) => element.ChildNodes.OfType<IText>().Sum(t => t.Text.Trim().Length);
}
