using Rapporteur.Knowledge;

namespace Rapporteur.Link;

/// <summary>Words by what they do in names, from data/link/words.txt.</summary>
internal sealed class NameWords
{
    private readonly Dictionary<string, HashSet<string>> sections;

    private NameWords() => sections = DataFile.Sections("link/words.txt")
        .GroupBy(s => s.Section)
        .ToDictionary(g => g.Key, g => g.SelectMany(s => s.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal));

    public static NameWords Default { get; } = new();

    public bool IsArticle(string word) => sections["articles"].Contains(word);

    public bool IsParticle(string word) => sections["particles"].Contains(word);

    public bool IsKunya(string word) => sections["kunya"].Contains(word);

    public bool IsHonorific(string word) => sections["honorifics"].Contains(word);

    public bool IsCommon(string word) => sections["common"].Contains(word);

    public bool IsWeakHead(string word) => sections["weak-heads"].Contains(word);

    /// <summary>A word for a body that is said or not, in the language of the report; words of other languages belong to the name.</summary>
    public bool MayBeLeftOut(string word) => sections["left-out"].Contains(word);

    /// <summary>A house of a state abroad: one in a country, as far as a case goes.</summary>
    public bool IsHouse(string word) => sections["houses"].Contains(word);

    public bool IsHead(string word) => sections["heads"].Contains(word);

    /// <summary>A noun that says what a named body is, and is no part of its name.</summary>
    public bool IsDescription(string word) => sections["descriptions"].Contains(word);

    /// <summary>A word that ties a description to something else: "of", "near", "and".</summary>
    public bool IsLink(string word) => sections["links"].Contains(word);

    /// <summary>Articles and pronouns before a description.</summary>
    public bool IsDeterminer(string word) => sections["determiners"].Contains(word);

    /// <summary>"backed" of "Norvane-backed": the name before it is whoever stands behind the group.</summary>
    public bool IsBacking(string word) => sections["backing"].Contains(word);

    /// <summary>A noun for armed men in the plural.</summary>
    public bool IsArmed(string word) => sections["armed"].Contains(word) || IsProxy(word);

    /// <summary>A noun that says by itself that the owner stands behind the group.</summary>
    public bool IsProxy(string word) => sections["proxies"].Contains(word);

    public bool IsGeneric(string word) => sections["generic"].Contains(word);
}
