using Spectre.Console;

namespace Rapporteur.App.Output;

/// <summary>Text that is cut says so.</summary>
internal static class Shortened
{
    /// <summary>At most so wide, cut behind a word where there is one.</summary>
    public static string To(int width, string text)
    {
        if (text.GetCellWidth() <= width)
        {
            return text;
        }

        var end = 0;
        for (var used = 1; end < text.Length; end++)
        {
            used += text[end].GetCellWidth();
            if (used > width)
            {
                break;
            }
        }

        var blank = text.LastIndexOf(' ', end);
        return text[..(blank > width / 2 ? blank : Whole(text, end))].TrimEnd(' ', ',', ';') + "…";
    }

    private static int Whole(string text, int end) => end > 0 && char.IsLowSurrogate(text[end]) ? end - 1 : end;
}
