using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;
using Rapporteur.App.Workbench.Reports;

namespace Rapporteur.App.Components.Reports;

/// <summary>Writes a piece of a report's text with its marks, without any white space of its own.</summary>
internal static class PieceMarkup
{
    /// <param name="to">Where to write.</param>
    /// <param name="piece">What.</param>
    /// <param name="current">Number of the mention that stands out.</param>
    public static void Write(RenderTreeBuilder to, TextPiece piece, int current)
    {
        foreach (var begins in piece.Begins)
        {
            Open(to, "span", ("id", "q-" + begins));
            to.CloseElement();
        }

        Open(to, "span", ("class", piece.IsSuggested ? "piece proposed" : "piece"), ("data-at", piece.Start.ToString(CultureInfo.InvariantCulture)),
            ("data-f", piece.Findings.Count > 0 ? string.Join(' ', piece.Findings) : null));
        if (piece.Mention > 0)
        {
            Open(to, "mark", ("id", piece.IsMentionStart ? $"m{piece.Mention}" : null), ("data-row", piece.IsMentionStart ? "" : null),
                ("class", piece.Mention == current ? "mention is-current" : "mention"));
        }

        // A line below the words for each kind, one below the other.
        for (var depth = 0; depth < piece.Kinds.Count; depth++)
        {
            Open(to, "span", ("class", $"k {piece.Kinds[depth]} d{piece.Kinds.Count - 1 - depth}"));
        }

        if (piece.Sign is { } sign)
        {
            Open(to, "span", ("class", "steer"), ("title", sign));
        }

        to.AddContent(1, piece.Text);
        for (var open = piece.Kinds.Count + 1 + (piece.Mention > 0 ? 1 : 0) + (piece.Sign is null ? 0 : 1); open > 0; open--)
        {
            to.CloseElement();
        }
    }

    private static void Open(RenderTreeBuilder to, string element, params (string Name, string? Value)[] attributes)
    {
        to.OpenElement(0, element);
        foreach (var (name, value) in attributes.Where(a => a.Value is not null))
        {
            to.AddAttribute(0, name, value);
        }
    }
}
