using System.Text;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Rapporteur.App.Workbench;

/// <summary>Fills pages of a document with paragraphs from top to bottom.</summary>
internal sealed class BriefSheet(PdfDocument document) : IDisposable
{
    private const double Margin = 62;
    private const double Indent = 26;
    private const double Leading = 1.35;
    private XGraphics? page;
    private double y;
    private double width;
    private double bottom;

    /// <summary>Sets a paragraph, breaking lines at blanks and pages between lines.</summary>
    public void Text(string text, XFont font, BriefSpacing spacing)
    {
        var height = font.Size * Leading;
        Room(spacing.Before + (height * (spacing.KeepsNext ? 3 : 1)));
        y += spacing.Before;
        var left = spacing.Mark is null ? 0 : Indent;
        if (spacing.Mark is { } mark)
        {
            page!.DrawString(mark, font, XBrushes.Black, new XPoint(Margin, y + font.Size));
        }

        foreach (var line in Lines(text, font, width - left))
        {
            Room(height);
            page!.DrawString(line, font, XBrushes.Black, new XPoint(Margin + left, y + font.Size));
            y += height;
        }

        y += spacing.After;
    }

    public void Dispose() => page?.Dispose();

    private void Room(double height)
    {
        if (page is not null && y + height <= bottom)
        {
            return;
        }

        page?.Dispose();
        var sheet = document.AddPage();
        sheet.Size = PageSize.A4;
        page = XGraphics.FromPdfPage(sheet);
        (y, width, bottom) = (Margin, sheet.Width.Point - (2 * Margin), sheet.Height.Point - Margin);
    }

    private List<string> Lines(string text, XFont font, double most)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, font, most)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && page!.MeasureString(longer, font).Width > most)
            {
                lines.Add(line.ToString());
                line.Clear().Append(word);
            }
            else
            {
                line.Clear().Append(longer);
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>A word that is wider than the page, as an address can be, in pieces.</summary>
    private IEnumerable<string> Pieces(string word, XFont font, double most)
    {
        while (page!.MeasureString(word, font).Width > most && word.Length > 8)
        {
            var part = word[..Math.Max(8, (int)(word.Length * most / page.MeasureString(word, font).Width) - 2)];
            yield return part;
            word = word[part.Length..];
        }

        yield return word;
    }
}
