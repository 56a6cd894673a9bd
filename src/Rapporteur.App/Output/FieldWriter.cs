namespace Rapporteur.App.Output;

/// <summary>Labels and values, one pair a line, values aligned and wrapped.</summary>
internal static class FieldWriter
{
    public static void Write(Terminal terminal, IEnumerable<(string Label, string Value)> fields, string indent = "")
    {
        var all = fields.Where(f => f.Value.Length > 0).Select(f => (f.Label, Value: Safe.Line(f.Value))).ToList();
        var width = all.Count == 0 ? 0 : all.Max(f => f.Label.Length) + 2;
        var previous = "";
        foreach (var (label, value) in all)
        {
            var lines = terminal.Width is { } columns ? Cells.Wrap(value, Math.Max(20, columns - width - indent.Length)) : [value];
            for (var i = 0; i < lines.Count; i++)
            {
                var shown = i == 0 && label != previous ? label : "";
                terminal.Line(indent + terminal.Paint(shown, Tone.Faint) + new string(' ', width - shown.Length) + lines[i]);
            }

            previous = label;
        }
    }
}
