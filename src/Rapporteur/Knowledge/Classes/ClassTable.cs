using Rapporteur.Findings;

namespace Rapporteur.Knowledge.Classes;

/// <summary>What sort of thing a noun denotes, from data/classes. Lemmas of several words are joined by one space; case is ignored.</summary>
internal sealed class ClassTable
{
    private static readonly Lazy<ClassTable> Loaded = new(() => new ClassTable());

    private readonly Dictionary<string, uint> masks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly string[] names;
    private readonly ActorKind?[] kinds;
    private readonly uint many;

    private ClassTable()
    {
        var rows = DataRows.Of("classes/kinds.txt").ToArray();
        names = [.. rows.Select(r => r[0])];
        kinds = [.. rows.Select(r => Wire.TryParse<ActorKind>(r[1], out var kind) ? kind : (ActorKind?)null)];
        for (var i = 0; i < rows.Length; i++)
        {
            indexes[names[i]] = i;
            many |= rows[i].Length > 2 && rows[i][2] == "many" ? 1u << i : 0;
            foreach (var row in DataRows.Of($"classes/{names[i]}.txt"))
            {
                masks[row[0]] = masks.GetValueOrDefault(row[0]) | (1u << i);
            }
        }

        bySpan = masks.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static ClassTable Shared => Loaded.Value;

    /// <summary>Number of nouns known.</summary>
    public int Count => masks.Count;

    /// <summary>The first class of a noun in the order of kinds.txt, or empty. A plural is a group of people rather than a person.</summary>
    public string ClassOf(ReadOnlySpan<char> lemma, bool plural = false)
    {
        if (!bySpan.TryGetValue(lemma, out var mask))
        {
            return "";
        }

        var first = plural && (mask & many) != 0 ? mask & many : mask;
        return names[System.Numerics.BitOperations.TrailingZeroCount(first)];
    }

    /// <summary>Whether the noun has the class among its classes.</summary>
    public bool Has(ReadOnlySpan<char> lemma, string className) =>
        bySpan.TryGetValue(lemma, out var mask) && indexes.TryGetValue(className, out var index) && (mask & (1u << index)) != 0;

    public bool Knows(ReadOnlySpan<char> lemma) => bySpan.ContainsKey(lemma);

    /// <summary>Kind of actor that things of a class are, or null when they cannot act.</summary>
    public ActorKind? KindOf(string className) => indexes.TryGetValue(className, out var index) ? kinds[index] : null;
}
