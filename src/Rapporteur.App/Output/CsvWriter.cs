namespace Rapporteur.App.Output;

/// <summary>RFC 4180 in UTF-8, safe to open in a spreadsheet: a cell that would start a formula is set off with an apostrophe.</summary>
internal static class CsvWriter
{
    public static void Write<T>(TextWriter writer, IEnumerable<Column<T>> columns, IEnumerable<T> rows)
    {
        var all = columns.Where(c => c.Shown != Shown.InTables).ToArray();
        Line(writer, all.Select(c => c.Key));
        foreach (var row in rows)
        {
            Line(writer, all.Select(c => c.Value(row)));
        }
    }

    private static void Line(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells.Select(Cell)));
        writer.Write("\r\n");
    }

    private static string Cell(string value)
    {
        var text = Safe.Line(value);
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny(',', '"') >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
