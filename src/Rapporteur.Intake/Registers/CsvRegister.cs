using CsvHelper;
using Rapporteur.Casefile;

namespace Rapporteur.Intake.Registers;

/// <summary>
/// The CSV register: a header with <c>name</c> and any of <c>id kind aliases weak parents posts note</c>; every other column is an identifier
/// of that scheme. Several values stand in one cell with semicolons between; a post is <c>title|body|from|to</c>.
/// </summary>
internal static class CsvRegister
{
    private static readonly CsvReaderOptions options = new() { HasHeader = false, TrackLineNumbers = true, SkipEmptyLines = true };
    private static readonly string[] known = ["id", "name", "kind", "aliases", "weak", "parents", "posts", "note"];

    public static List<(int Line, RegisterEntry Entry)> Read(string text)
    {
        using var csv = CsvReader.FromText(text, options);
        string[]? header = null;
        var entries = new List<(int, RegisterEntry)>();
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            var cells = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToArray();
            if (header is null)
            {
                header = [.. cells.Select(c => c.Trim().ToLowerInvariant())];
                if (!header.Contains("name"))
                {
                    throw new RegisterException(line, "the first line names no column \"name\"");
                }
            }
            else if (cells.Length != header.Length)
            {
                throw new RegisterException(line, $"{cells.Length} columns, but the first line names {header.Length}");
            }
            else
            {
                entries.Add((line, Entry(header, cells, line)));
            }
        }

        return entries;
    }

    private static RegisterEntry Entry(string[] header, string[] cells, int line)
    {
        string? Cell(string column) => Array.IndexOf(header, column) is >= 0 and var at && cells[at].Trim() is { Length: > 0 } text ? text : null;

        string[] Values(string column) => Cell(column)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

        var name = Cell("name") ?? throw new RegisterException(line, "this actor has no name");
        var key = Cell("id") ?? name;
        return new RegisterEntry
        {
            Id = Fields.IdOf(key),
            Key = key,
            Name = name,
            Kind = Fields.Kind(Cell("kind"), line),
            Aliases = [.. Values("aliases").Select(a => new RegisterName(a, false)), .. Values("weak").Select(a => new RegisterName(a, true))],
            Parents = Values("parents"),
            Posts = [.. Values("posts").Select(p => Post(p, line))],
            Identifiers = [.. header.Except(known).Where(c => Cell(c) is not null).Select(c => new RegisterIdentifier(c, Cell(c)!))],
            Note = Cell("note"),
        };
    }

    private static RegisterPost Post(string cell, int line)
    {
        var parts = cell.Split('|', StringSplitOptions.TrimEntries);
        string? Part(int at) => at < parts.Length && parts[at].Length > 0 ? parts[at] : null;

        return parts.Length > 4 || Part(0) is not { } title
            ? throw new RegisterException(line, $"\"{cell}\" is no post; write title|body|from|to")
            : Fields.Post(title, Part(1), (Part(2), Part(3)), line);
    }
}
