using CsvHelper;

namespace Rapporteur.App.Output;

/// <summary>RFC 4180 in UTF-8, safe to open in a spreadsheet: a cell that would start a formula is set off with an apostrophe.</summary>
internal static class CsvOutput
{
    private static readonly CsvWriterOptions Form = new() { Injection = CsvInjection.Escape };

    public static void Write<T>(TextWriter writer, IEnumerable<Column<T>> columns, IEnumerable<T> rows)
    {
        var all = columns.Where(c => c.Shown != Shown.InTables).ToArray();
        using var csv = CsvWriter.Create(writer, Form, leaveOpen: true);
        csv.WriteRecord(all.Select(c => c.Key).ToArray());
        foreach (var row in rows)
        {
            csv.WriteRecord(all.Select(c => Cell(c.Value(row))).ToArray());
        }
    }

    /// <summary>The library knows the ASCII signs of a formula; some spreadsheets take the wide ones too.</summary>
    private static string Cell(string value)
    {
        var text = Safe.Line(value);
        return text is ['＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
    }
}
