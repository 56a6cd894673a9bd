using Spectre.Console;

namespace Rapporteur.App.Output;

/// <summary>Labels and values, one pair a line, values aligned and wrapped.</summary>
internal static class FieldWriter
{
    public static void Write(Terminal terminal, IEnumerable<(string Label, string Value)> fields, int indent = 0)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        var previous = "";
        foreach (var (label, value) in fields.Where(f => f.Value.Length > 0))
        {
            grid.AddRow(new Paragraph(label == previous ? "" : label, Tone.Faint.Style()), new Paragraph(Safe.Line(value)));
            previous = label;
        }

        if (previous.Length > 0)
        {
            terminal.Write(grid, indent);
        }
    }
}
