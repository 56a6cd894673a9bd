namespace Rapporteur.Knowledge.Classes;

/// <summary>How a word points at a state.</summary>
internal enum NationForm : byte
{
    Name, Capital, Demonym,
}

/// <summary>Which state a name, a capital or a demonym belongs to.</summary>
/// <param name="State">The usual name of the state.</param>
internal sealed record Nation(string State, NationForm Form);

/// <summary>Names of states, their capitals and demonyms. Looked up without dots and case: <c>U.S.</c> is <c>us</c>.</summary>
internal sealed class Nations
{
    private const string Source = "gazetteer/countries.txt";

    private static readonly Lazy<Nations> Loaded = new(() => new Nations());

    private readonly Dictionary<string, Nation> forms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Nation>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private Nations()
    {
        var rows = DataFile.In("gazetteer").Contains(Source) ? DataRows.Of(Source).ToArray() : [];
        foreach (var row in rows)
        {
            Add(row, row[0], NationForm.Name);
            Add(row, row.ElementAtOrDefault(6), NationForm.Name);
            Add(row, row.ElementAtOrDefault(7), NationForm.Demonym);
        }

        foreach (var row in rows)
        {
            Add(row, row.ElementAtOrDefault(5)?.Split(',')[0], NationForm.Capital);
        }

        bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Nations Shared => Loaded.Value;

    public Nation? Find(ReadOnlySpan<char> words)
    {
        Span<char> buffer = stackalloc char[48];
        if (words.Length > buffer.Length)
        {
            return null;
        }

        var length = 0;
        foreach (var letter in words)
        {
            if (letter != '.')
            {
                buffer[length++] = letter;
            }
        }

        return bySpan.TryGetValue(buffer[..length], out var nation) ? nation : null;
    }

    private void Add(string[] row, string? names, NationForm form)
    {
        foreach (var name in (names ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            forms.TryAdd(name.Replace(".", "", StringComparison.Ordinal), new Nation(row[0], form));
        }
    }
}
