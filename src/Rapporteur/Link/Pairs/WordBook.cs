namespace Rapporteur.Link.Pairs;

/// <summary>Makes words of names and keeps them, so that a word is looked into once however often it occurs. One for each thread.</summary>
internal sealed class WordBook
{
    /// <summary>Words kept before the book starts afresh: some 50 MB.</summary>
    private const int MostWords = 200_000;

    private const int ShortestBare = 4;

    private readonly Dictionary<string, PairWord>[] words = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
    private readonly Dictionary<(PairWord First, PairWord Second), PairWord> joined = [];
    private readonly WordTables tables = WordTables.Default;

    public PairWord Of(string folded, bool isConsonantal = false) => Get(folded, false, false, isConsonantal);

    public PairWord Abd(string name) => Get(name, true, false, false);

    public PairWord Kunya(string name) => Get(name, false, true, false);

    /// <summary>Two words written as one, without what stands before a name.</summary>
    public PairWord Joined(PairWord first, PairWord second)
    {
        if (!joined.TryGetValue((first, second), out var word))
        {
            if (joined.Count >= MostWords)
            {
                joined.Clear();
            }

            joined[(first, second)] = word = Of(first.Name + second.Name);
        }

        return word;
    }

    private PairWord Get(string folded, bool isAbd, bool isKunya, bool isConsonantal)
    {
        var kept = words[isAbd ? 1 : isKunya ? 2 : isConsonantal ? 3 : 0];
        if (!kept.TryGetValue(folded, out var word))
        {
            if (kept.Count >= MostWords)
            {
                kept.Clear();
            }

            kept[folded] = word = Make(folded, isAbd, isKunya, isConsonantal);
        }

        return word;
    }

    private PairWord Make(string folded, bool isAbd, bool isKunya, bool isConsonantal)
    {
        var sound = Spelling.Default.Sound(folded);
        var skeleton = Spelling.Skeleton(sound);
        var role = isAbd || isKunya ? WordRole.None : tables.Role(folded);
        var given = tables.Given(folded);
        var idea = tables.Idea(folded);
        var number = isAbd || isKunya ? PairWord.None : tables.Number(folded);
        var word = new PairWord
        {
            Folded = (isAbd ? "abd " : isKunya ? "abu " : "") + folded,
            Sound = sound,
            Skeleton = skeleton,
            IsListed = tables.IsListed(folded),
            Role = role,
            Given = given,
            IsCommon = !isAbd && !isKunya && tables.IsCommon(given),
            Idea = isAbd || isKunya ? PairWord.None : idea,
            Number = number,
            IsAbd = isAbd,
            IsKunya = isKunya,
            IsConsonantal = isConsonantal,
            Bare = given < 0 && BareOf(folded) is { } bare ? Get(bare, isAbd, isKunya, isConsonantal) : null,
            PersonWeight = Person(folded, role, isAbd || isKunya, given),
            BodyWeight = Body(folded, role, number, idea),
            Letters = Mask(skeleton),
        };
        return word;
    }

    /// <summary>Without an article in front ("alharamain") or a joint behind ("fazlur" in "fazlur rehman").</summary>
    private static string? BareOf(string folded) =>
        folded.Length >= ShortestBare + 2 && folded[1] == 'l' && folded[0] is 'a' or 'e' ? folded[2..]
        : folded.Length >= ShortestBare + 1 && (folded.EndsWith("ur", StringComparison.Ordinal) || folded.EndsWith("ul", StringComparison.Ordinal)) ? folded[..^2]
        : null;

    private double Person(string folded, WordRole role, bool hasPrefix, int given) =>
        folded.Length == 1 ? 0.25
        : (role & WordRole.Title) != 0 ? 0.15
        : hasPrefix ? 0.65
        : tables.IsCommon(given) ? 0.5
        : (role & WordRole.Nisba) != 0 ? 0.6
        : given >= 0 || tables.IsListed(folded) ? 0.6 : 1;

    private static double Body(string folded, WordRole role, int number, int idea) =>
        (role & WordRole.Legal) != 0 ? 0.05
        : number >= 0 ? 0.6
        : (role & WordRole.Minor) != 0 ? 0.3
        : (role & WordRole.Place) != 0 ? 0.6
        : (role & WordRole.Head) != 0 ? 0.4
        : idea >= 0 ? 0.4
        : folded.Length == 1 ? 0.2 : 1;

    private static uint Mask(string skeleton)
    {
        var mask = 0u;
        foreach (var sign in skeleton)
        {
            mask |= 1u << (Sounds.Class(sign) & 31);
        }

        return mask;
    }
}
