using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Names;

namespace Rapporteur.Link.Pairs;

/// <summary>What data/link knows of single words, by folded form.</summary>
internal sealed class WordTables
{
    private static readonly Dictionary<string, WordRole> sections = new(StringComparer.Ordinal)
    {
        ["titles"] = WordRole.Title, ["kin"] = WordRole.Kin, ["articles"] = WordRole.Article, ["abd"] = WordRole.Abd, ["kunya"] = WordRole.Kunya,
        ["din"] = WordRole.Din, ["allah"] = WordRole.Allah, ["nisbas"] = WordRole.Nisba, ["minor"] = WordRole.Minor,
    };

    private readonly Dictionary<string, WordRole> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ideas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> listed = [.. PersonNames.Given().SelectMany(Words)];
    private int lastCommon;

    private WordTables()
    {
        foreach (var (section, line) in DataFile.Sections("link/pair-words.txt"))
        {
            Mark(line, sections[section]);
        }

        foreach (var line in DataFile.Lines("link/legal.txt"))
        {
            Mark(line, WordRole.Legal);
        }

        Mark(string.Join(' ', DataFile.Sections("link/words.txt").Where(s => s.Section == "heads").Select(s => s.Line)), WordRole.Head);
        ReadGiven();
        ReadIdeas();
        ReadCountries();
    }

    public static WordTables Default { get; } = new();

    /// <summary>The words that may stand glued in front of a name, longest first.</summary>
    public IReadOnlyList<string> Abds => field ??= Of(WordRole.Abd);

    /// <summary>The endings "of the faith" as one word writes them, longest first.</summary>
    public IReadOnlyList<string> Dins => field ??= Of(WordRole.Din);

    public IReadOnlyList<string> Allahs => field ??= Of(WordRole.Allah);

    public WordRole Role(string folded) => roles.GetValueOrDefault(folded);

    public int Given(string folded) => given.GetValueOrDefault(folded, PairWord.None);

    public bool IsCommon(int line) => line >= 0 && line <= lastCommon;

    /// <summary>Whether it is a given name of data/names, of which many bear it.</summary>
    public bool IsListed(string folded) => listed.Contains(folded);

    public int Idea(string folded) => ideas.GetValueOrDefault(folded, PairWord.None);

    public int Number(string folded) =>
        numbers.TryGetValue(folded, out var number) ? number
        : folded.Length < 6 && int.TryParse(folded.AsSpan().TrimEnd("stndrh"), out var digits) ? digits
        : PairWord.None;

    private List<string> Of(WordRole role) => [.. roles.Where(r => (r.Value & role) != 0).Select(r => r.Key).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];

    private static IEnumerable<string> Words(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Letters.Default.Fold).Where(w => w.Length > 0 && !w.Contains(' ', StringComparison.Ordinal));

    private void Mark(string line, WordRole role)
    {
        foreach (var word in Words(line))
        {
            roles[word] = roles.GetValueOrDefault(word) | role;
        }
    }

    private void ReadGiven()
    {
        var number = 0;
        foreach (var (section, line) in DataFile.Sections("link/given.txt"))
        {
            lastCommon = section == "very-common" ? number : lastCommon;
            foreach (var word in Words(line))
            {
                given.TryAdd(word, number);
            }

            number++;
        }
    }

    private void ReadIdeas()
    {
        var number = 0;
        foreach (var (section, line) in DataFile.Sections("link/concepts.txt"))
        {
            var words = Words(line).ToList();
            foreach (var word in words)
            {
                (section == "numbers" ? numbers : ideas).TryAdd(word, section == "numbers" ? int.Parse(words[0]) : number);
                roles[word] = roles.GetValueOrDefault(word) | (section == "apart" ? WordRole.Apart : WordRole.None);
            }

            number++;
        }
    }

    private void ReadCountries()
    {
        var number = ideas.Values.Max() + 1;
        foreach (var country in Gazetteer.Shared.Countries)
        {
            foreach (var word in country.Demonyms.Append(country.Name).SelectMany(n => n.Contains(' ', StringComparison.Ordinal) ? [] : Words(n)))
            {
                ideas.TryAdd(word, number);
                roles[word] = roles.GetValueOrDefault(word) | WordRole.Place;
            }

            number++;
        }
    }
}
