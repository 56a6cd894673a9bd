using Spectre.Console;

namespace Rapporteur.App.Output;

/// <summary>
/// Writes rows for people: as a table where there is room for one, else as short entries; as one line a row where the output is piped.
/// Columns that are empty in every row are left out, and where there is little room those that can be spared.
/// </summary>
internal sealed class TableWriter<T>(Terminal terminal, Layout<T> layout)
{
    private const int Gap = 2;

    private readonly Column<T>[] columns = [.. layout.Columns.Where(c => c.Shown != Shown.InCsv)];

    /// <summary>More lines below each row: its quotes.</summary>
    public Func<T, IEnumerable<string>> Evidence { get; init; } = _ => [];

    public void Write(IReadOnlyList<T> rows)
    {
        var cells = rows.Select(r => columns.Select(c => Safe.Line(c.Value(r))).ToArray()).ToArray();
        var filled = Enumerable.Range(0, columns.Length).Where(i => cells.Any(c => c[i].Length > 0)).ToArray();
        if (rows.Any(r => layout.Below(r).Concat(Evidence(r)).Any()) || Choose(filled, cells) is not { } shown)
        {
            Entries(rows, cells, filled);
        }
        else
        {
            Table(cells, shown);
        }
    }

    /// <summary>The columns for which there is room, or null where even those that cannot be spared have none.</summary>
    private int[]? Choose(int[] filled, string[][] cells)
    {
        if (terminal.Width is not { } width)
        {
            return filled;
        }

        var need = filled.ToDictionary(i => i, i => Need(columns[i], cells.Max(c => c[i].GetCellWidth())));
        foreach (var spare in filled.Select(i => columns[i].Spare).Distinct().OrderDescending())
        {
            var kept = filled.Where(i => columns[i].Spare <= spare).ToArray();
            if (kept.Sum(i => need[i] + Gap) - Gap <= width)
            {
                return kept;
            }
        }

        return null;
    }

    private static int Need(Column<T> column, int natural) =>
        Math.Max(column.Title.GetCellWidth(), column.Whole ? natural : Math.Min(natural, column.Least));

    private void Table(string[][] cells, int[] shown)
    {
        var table = new Table { Border = TableBorder.None };
        var isPiped = terminal.Width is null;
        foreach (var i in shown)
        {
            var widest = Math.Max(columns[i].Title.GetCellWidth(), cells.Max(c => Cell(c, i).GetCellWidth()));
            var isLast = i == shown[^1];
            table.AddColumn(new TableColumn(new Paragraph(columns[i].Title, Tone.Strong.Style()))
            {
                NoWrap = isPiped || columns[i].Whole,
                Width = columns[i].Whole ? widest : Math.Min(widest, columns[i].Most),
                Padding = new Padding(0, 0, isLast ? 0 : Gap, 0),
            });
        }

        foreach (var row in cells)
        {
            table.AddRow(shown.Select(i => new Paragraph(Cell(row, i), columns[i].Tone.Style())
            {
                Overflow = Overflow.Ellipsis,
            }));
        }

        terminal.Write(table);
    }

    /// <summary>On a terminal a cell wraps; a piped line shows the beginning, and --csv and --json have all of it.</summary>
    private string Cell(string[] row, int column) =>
        terminal.Width is null && !columns[column].Whole ? Shortened.To(columns[column].Most * 4 / 5, row[column]) : row[column];

    private void Entries(IReadOnlyList<T> rows, string[][] cells, int[] filled)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            Head([.. filled.Where(i => columns[i].Leads && cells[row][i].Length > 0).Select(i => (cells[row][i], columns[i].Tone))], layout.Id(rows[row]));
            var body = string.Join(" · ", layout.Body(rows[row]).Where(p => p.Length > 0).Select(Safe.Line));
            if (body.Length > 0)
            {
                terminal.Text(body, Tone.Plain, 4);
            }

            foreach (var text in layout.Below(rows[row]).Concat(Evidence(rows[row])))
            {
                terminal.Text(Safe.Line(text), Tone.Faint, 6);
            }
        }
    }

    /// <summary>The leading columns, and the id, which keeps whole however long they are.</summary>
    private void Head((string Text, Tone Tone)[] leads, string id)
    {
        var line = new Paragraph();
        foreach (var (text, tone) in leads)
        {
            line.Append(line.Length > 0 ? "  " : "").Append(text, (tone == Tone.Plain ? Tone.Strong : tone).Style());
        }

        var grid = new Grid()
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, Gap, 0) })
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0) });
        terminal.Write(grid.AddRow(line, new Paragraph(id, Tone.Faint.Style())));
    }
}
