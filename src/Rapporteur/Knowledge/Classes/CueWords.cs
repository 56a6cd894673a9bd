namespace Rapporteur.Knowledge.Classes;

/// <summary>The closed word lists of data/coreference: pronouns, words that tell sex, cue words by section.</summary>
internal sealed class CueWords
{
    private static readonly Lazy<CueWords> Loaded = new(() => new CueWords());

    private readonly Dictionary<string, Pronoun>.AlternateLookup<ReadOnlySpan<char>> pronouns;
    private readonly Dictionary<string, char> genders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> sections = new(StringComparer.Ordinal);

    private CueWords()
    {
        var forms = new Dictionary<string, Pronoun>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataRows.Of("coreference/pronouns.txt"))
        {
            forms[row[0]] = new Pronoun(row[1][0], row[2][0], row[3][0] - '0', Enum.Parse<PronounKind>(row[4], true));
        }

        pronouns = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in DataRows.Of("coreference/gender.txt"))
        {
            genders[row[0]] = row[1][0];
        }

        var section = "";
        foreach (var row in DataRows.Of("coreference/cues.txt"))
        {
            if (row[0][0] == '[')
            {
                section = row[0].Trim('[', ']');
                sections[section] = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            }
            else
            {
                sections[section].Add(row[0]);
            }
        }
    }

    public static CueWords Shared => Loaded.Value;

    public Pronoun? PronounOf(ReadOnlySpan<char> form) => pronouns.TryGetValue(form, out var pronoun) ? pronoun : null;

    /// <summary><c>m</c>, <c>f</c>, or <c>a</c> where the word does not tell.</summary>
    public char GenderOf(string word) => genders.GetValueOrDefault(word, 'a');

    public bool Has(string section, string word) => sections[section].Contains(word);

    public bool Has(string section, ReadOnlySpan<char> word) =>
        sections[section].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
