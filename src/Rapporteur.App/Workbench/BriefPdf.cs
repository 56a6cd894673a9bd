using System.Globalization;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench;

/// <summary>
/// A brief as PDF, A4. Left-to-right scripts are set as they should be; letters of scripts that join or run from right to left stand unjoined in the
/// order of reading, since the library does not shape them: for those the HTML page is the better print.
/// </summary>
internal static class BriefPdf
{
    private const string Family = "DejaVu Serif";
    private static readonly Lock gate = new();

    public static byte[] Write(Brief brief)
    {
        lock (gate)
        {
            GlobalFontSettings.FontResolver ??= new BundledFonts();
            using var document = new PdfDocument();
            document.Info.Title = brief.Title;
            document.Info.Creator = About.Tool;
            using (var sheet = new BriefSheet(document))
            {
                Fill(sheet, brief);
            }

            Number(document);
            using var bytes = new MemoryStream();
            document.Save(bytes);
            return bytes.ToArray();
        }
    }

    private static void Fill(BriefSheet sheet, Brief brief)
    {
        sheet.Text(brief.Title, Font(20, XFontStyleEx.Bold), new BriefSpacing(0, 6));
        sheet.Text(brief.Scope, Font(8.5), new BriefSpacing(0, 10));
        foreach (var section in brief.Sections)
        {
            sheet.Text(section.Heading, Font(13, XFontStyleEx.Bold), new BriefSpacing(12, 4) { KeepsNext = true });
            foreach (var sentence in section.Sentences)
            {
                var cites = string.Concat(sentence.Citations.Select(c => $"[{c}]"));
                sheet.Text($"{sentence.Text} {cites}{(sentence.Grade is null ? "" : $" ({sentence.Grade})")}".TrimEnd(), Font(10), new BriefSpacing(0, 4) { Mark = "•" });
            }
        }

        sheet.Text("Sources", Font(13, XFontStyleEx.Bold), new BriefSpacing(14, 4) { KeepsNext = true });
        sheet.Text(Brief.GradeKey, Font(8.5), new BriefSpacing(0, 6));
        for (var i = 0; i < brief.Citations.Count; i++)
        {
            var citation = brief.Citations[i];
            sheet.Text($"{citation.Source}, {(citation.Published.Length > 0 ? citation.Published : "date unknown")}: “{citation.Quote}” ({citation.Finding})", Font(8.5),
                new BriefSpacing(0, 3) { Mark = (i + 1).ToString(CultureInfo.InvariantCulture) + "." });
        }
    }

    private static void Number(PdfDocument document)
    {
        for (var i = 0; i < document.PageCount; i++)
        {
            using var page = XGraphics.FromPdfPage(document.Pages[i], XGraphicsPdfPageOptions.Append);
            page.DrawString($"{i + 1} of {document.PageCount}", Font(8), XBrushes.DimGray, new XRect(0, document.Pages[i].Height.Point - 40, document.Pages[i].Width.Point, 12), XStringFormats.Center);
        }
    }

    private static XFont Font(double size, XFontStyleEx style = XFontStyleEx.Regular) => new(Family, size, style);
}
