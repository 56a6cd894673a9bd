namespace Rapporteur.App.Output;

/// <summary>
/// Writes rows for people: as a table where the terminal is wide enough for it, else as short entries; as one long line a row where the
/// output is piped. Columns that are empty in every row are left out.
/// </summary>
internal sealed class TableWriter<T>(Terminal terminal, Layout<T> layout)
{
    private const int Gap = 2;

    /// <summary>Cells of a piped table are padded up to this; longer ones push the rest of their line.</summary>
    private const int WidestPadding = 40;

    private readonly Column<T>[] columns = [.. layout.Columns.Where(c => c.Shown != Shown.InCsv)];

    /// <summary>More lines below each row: its quotes.</summary>
    public Func<T, IEnumerable<string>> Evidence { get; init; } = _ => [];

    public void Write(IReadOnlyList<T> rows)
    {
        var cells = rows.Select(r => columns.Select(c => Safe.Line(c.Value(r))).ToArray()).ToArray();
        var shown = Enumerable.Range(0, columns.Length).Where(i => cells.Any(c => c[i].Length > 0)).ToArray();
        var natural = shown.Select(i => Math.Max(Cells.Width(columns[i].Title), cells.Max(c => Cells.Width(c[i])))).ToArray();
        if (terminal.Width is not { } width)
        {
            Table(rows, cells, shown, [.. natural.Select(n => Math.Min(n, WidestPadding))]);
        }
        else if (Fit(shown, natural, width) is { } widths)
        {
            Table(rows, cells, shown, widths);
        }
        else
        {
            Entries(rows, cells, shown, width);
        }
    }

    /// <summary>Widths that fill the terminal, or null where some column would become too narrow.</summary>
    private int[]? Fit(int[] shown, int[] natural, int width)
    {
        var widths = natural.ToArray();
        var least = shown.Select((i, at) => Math.Min(natural[at], Math.Max(columns[i].Least, Cells.Width(columns[i].Title)))).ToArray();
        for (var over = widths.Sum() + Gap * (shown.Length - 1) - width; over > 0; over--)
        {
            // The column with most to give gives one.
            var widest = Enumerable.Range(0, widths.Length).MaxBy(at => widths[at] - least[at]);
            if (widths[widest] <= least[widest])
            {
                return null;
            }

            widths[widest]--;
        }

        return widths;
    }

    private void Table(IReadOnlyList<T> rows, string[][] cells, int[] shown, int[] widths)
    {
        var wraps = terminal.Width is not null;
        Row([.. shown.Select(i => columns[i].Title)], shown.Select(_ => Tone.Strong).ToArray(), widths, wraps);
        for (var row = 0; row < rows.Count; row++)
        {
            Row([.. shown.Select(i => cells[row][i])], [.. shown.Select(i => columns[i].Tone)], widths, wraps);
            Below(rows[row]);
        }
    }

    private void Row(string[] texts, Tone[] tones, int[] widths, bool wraps)
    {
        var lines = texts.Select((t, i) => wraps ? Cells.Wrap(t, widths[i]) : [t]).ToArray();
        for (var line = 0; line < lines.Max(l => l.Count); line++)
        {
            var parts = lines.Select((l, i) => Cell(line < l.Count ? l[line] : "", tones[i], i == texts.Length - 1 ? 0 : widths[i] + Gap));
            terminal.Line(string.Concat(parts).TrimEnd());
        }
    }

    private string Cell(string text, Tone tone, int width)
    {
        var padding = width == 0 ? 0 : Math.Max(terminal.Width is null ? Gap : 0, width - Cells.Width(text));
        return terminal.Paint(text, tone) + new string(' ', padding);
    }

    private void Entries(IReadOnlyList<T> rows, string[][] cells, int[] shown, int width)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var head = shown.Where(i => columns[i].Leads && cells[row][i].Length > 0).ToArray();
            Head([.. head.Select(i => cells[row][i])], [.. head.Select(i => columns[i].Tone)], layout.Id(rows[row]), width);
            var body = string.Join(" · ", layout.Body(rows[row]).Where(p => p.Length > 0).Select(Safe.Line));
            foreach (var line in body.Length == 0 ? [] : Cells.Wrap(body, width - 4))
            {
                terminal.Line("    " + line);
            }

            Below(rows[row]);
        }
    }

    /// <summary>The leading columns, and the id at the right end of their last line.</summary>
    private void Head(string[] texts, Tone[] tones, string id, int width)
    {
        var line = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var lines = Cells.Wrap(texts[i], width);
            if (line > 0 && line + Gap + Cells.Width(lines[0]) > width)
            {
                terminal.Line();
                line = 0;
            }

            terminal.Out.Write((line > 0 ? "  " : "") + string.Join('\n', lines.Select(l => terminal.Paint(l, tones[i] == Tone.Plain ? Tone.Strong : tones[i]))));
            line = (line > 0 ? line + Gap : 0) + Cells.Width(lines[^1]);
        }

        if (line + Gap + id.Length > width)
        {
            terminal.Line();
            line = 0;
        }

        terminal.Line(new string(' ', width - line - id.Length) + terminal.Paint(id, Tone.Faint));
    }

    private void Below(T row)
    {
        foreach (var text in layout.Below(row).Concat(Evidence(row)))
        {
            foreach (var line in terminal.Width is { } width ? Cells.Wrap(Safe.Line(text), width - 6) : [Safe.Line(text)])
            {
                terminal.Line("      " + terminal.Paint(line, Tone.Faint));
            }
        }
    }
}
