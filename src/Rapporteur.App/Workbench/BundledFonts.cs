using PdfSharp.Fonts;

namespace Rapporteur.App.Workbench;

/// <summary>The fonts that lie beside the program, so that a PDF looks the same on every machine.</summary>
internal sealed class BundledFonts : IFontResolver
{
    public byte[] GetFont(string faceName) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "wwwroot", "fonts", faceName + ".ttf"));

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) => new(isBold ? "DejaVuSerif-Bold" : isItalic ? "DejaVuSerif-Italic" : "DejaVuSerif");
}
