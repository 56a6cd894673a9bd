using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>One line of a table of pairs of names.</summary>
/// <param name="Line">The line as it came.</param>
/// <param name="Same">What the table says of it, or null where it says nothing.</param>
/// <param name="ArePersons">Whether the two name persons; else bodies.</param>
public sealed record NamePair(string Line, bool? Same, bool ArePersons, string Left, string Right)
{
    /// <summary>What holds pairs of one entry together (<c>left_id</c>), or the left name.</summary>
    public required string Group { get; init; }
}

/// <summary>
/// A table of pairs of names: tab-separated, with a first line that names the columns <c>left</c> and <c>right</c> and, where they are there,
/// <c>kind</c> (<c>person</c>, or anything else for a body), <c>same</c> (1 or 0) and <c>left_id</c>, in any order.
/// </summary>
public static class NamePairTable
{
    private static readonly ProblemKind noColumns = new(
        "RAP-601", "{0}: line 1 does not name the columns left and right, separated by tabs", "Let the first line name the columns: same, kind, left, right; only left and right are needed");

    private static readonly ProblemKind shortLine = new(
        "RAP-602", "{0}: line {1} has {2} columns, but the first line names {3}", "Check the tabs of that line; nothing of the file was taken");

    /// <summary>All problems that a table can have.</summary>
    public static IReadOnlyList<ProblemKind> Problems { get; } = [noColumns, shortLine];

    /// <summary>All lines but the first, or what is wrong with the table.</summary>
    public static Outcome<IReadOnlyList<NamePair>> Parse(string name, IEnumerable<string> lines)
    {
        string[]? columns = null;
        var pairs = new List<NamePair>();
        var number = 0;
        foreach (var line in lines.Select(l => l.TrimEnd('\r', '\n')))
        {
            number++;
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = [.. cells.Select(c => c.Trim().Trim('\uFEFF').ToLowerInvariant())];
                if (!columns.Contains("left") || !columns.Contains("right"))
                {
                    return noColumns.About(name);
                }
            }
            else if (line.Length > 0)
            {
                if (cells.Length < columns.Length)
                {
                    return shortLine.About(name, number, cells.Length, columns.Length);
                }

                pairs.Add(Pair(line, columns, cells));
            }
        }

        return columns is null ? noColumns.About(name) : pairs;
    }

    private static NamePair Pair(string line, string[] columns, string[] cells)
    {
        string? Cell(string column) => Array.IndexOf(columns, column) is >= 0 and var at ? cells[at] : null;

        var left = Cell("left")!;
        return new NamePair(line, Cell("same") switch { "1" => true, "0" => false, _ => null }, Cell("kind") is null or "person", left, Cell("right")!)
        {
            Group = Cell("left_id") ?? left,
        };
    }
}
