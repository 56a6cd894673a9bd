using System.Text;
using AngleSharp.Dom;

namespace Rapporteur.Intake.Html;

/// <summary>Writes an element as plain text: a blank line between blocks, white space collapsed, lists with bullets.</summary>
internal sealed class Blocks
{
    private static readonly HashSet<string> BlockTags =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    private const string Bullet = "• ";

    private readonly StringBuilder text = new();
    private readonly StringBuilder block = new();
    private int linked;
    private bool inList;

    private Blocks()
    {
    }

    public static string Of(IElement root)
    {
        var blocks = new Blocks();
        blocks.Walk(root);
        blocks.Flush();
        return blocks.text.ToString();
    }

    /// <summary>How much of an element's text stands in links: menus are nearly all links.</summary>
    public static double LinkShare(IElement element)
    {
        var all = element.TextContent.Trim().Length;
        return all == 0 ? 0 : (double)element.QuerySelectorAll("a").Sum(a => a.TextContent.Trim().Length) / all;
    }

    /// <summary>In a loop and not by recursion, and by index: AngleSharp looks for the next sibling from the first one on.</summary>
    private void Walk(IElement root)
    {
        var path = new Stack<(INode Node, int Next)>();
        var inLink = Enter(root, false);
        path.Push((root, 0));
        while (path.TryPop(out var at))
        {
            if (at.Next < at.Node.ChildNodes.Length)
            {
                path.Push((at.Node, at.Next + 1));
                var child = at.Node.ChildNodes[at.Next];
                inLink += Enter(child, inLink > 0);
                path.Push((child, 0));
            }
            else
            {
                inLink -= Leave(at.Node);
            }
        }
    }

    private int Enter(INode node, bool inLink)
    {
        if (node is IText words)
        {
            block.Append(words.Text);
            linked += inLink ? words.Text.Trim().Length : 0;
        }
        else if (node is IElement element)
        {
            if (BlockTags.Contains(element.LocalName))
            {
                if (element.LocalName == "li")
                {
                    Flush();
                    block.Append(Bullet);
                }
                else if (block.ToString() != Bullet)
                {
                    Flush();
                }
            }
            else if (element.LocalName == "br")
            {
                block.Append('\v');
            }

            return element.LocalName == "a" ? 1 : 0;
        }

        return 0;
    }

    private int Leave(INode node)
    {
        if (node is IElement element)
        {
            if (BlockTags.Contains(element.LocalName))
            {
                Flush(isHeading: element.LocalName is ['h', >= '1' and <= '6']);
            }

            return element.LocalName == "a" ? 1 : 0;
        }

        return 0;
    }

    private void Flush(bool isHeading = false)
    {
        var lines = block.ToString().Split('\v').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var written = string.Join('\n', lines).Trim('\n');
        var isMenu = !isHeading && linked > 0.7 * written.Length && written.Length < 200;
        if (written.Length > 0 && written != "•" && !isMenu && !Furniture.IsLine(written))
        {
            text.Append(text.Length == 0 ? "" : inList && written.StartsWith(Bullet, StringComparison.Ordinal) ? "\n" : "\n\n").Append(written);
            inList = written.StartsWith(Bullet, StringComparison.Ordinal);
        }

        block.Clear();
        linked = 0;
    }
}
