namespace Rapporteur.Link.Pairs;

/// <summary>Takes names apart for comparison. One for each thread.</summary>
internal sealed class PairParser
{
    /// <summary>Words looked at; a longer name is cut behind them.</summary>
    private const int MostWords = 12;

    private const int ShortestBehindPrefix = 4;

    private readonly WordBook book = new();
    private readonly WordTables tables = WordTables.Default;
    private readonly List<PairWord> words = [];

    public PairName Parse(string written, bool isPerson)
    {
        words.Clear();
        var comma = isPerson ? written.IndexOf(',', StringComparison.Ordinal) : -1;
        var folded = Letters.Default.Fold(comma > 0 ? $"{written[(comma + 1)..]} {written[..comma]}" : written)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isConsonantal = written.Any(IsConsonantal);
        if (isPerson)
        {
            Person(folded, isConsonantal);
        }
        else
        {
            words.AddRange(folded.Where(w => (tables.Role(w) & WordRole.Article) == 0).Select(w => book.Of(w, isConsonantal)));
        }

        if (words.Count == 0)
        {
            words.AddRange(folded.Select(w => book.Of(w, isConsonantal)));
        }

        return Name(isPerson);
    }

    private PairName Name(bool isPerson)
    {
        var kept = words.Take(MostWords).ToArray();
        var joined = new PairWord[Math.Max(0, kept.Length - 1)];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = book.Of(string.Concat(Last(kept[i].Folded), Last(kept[i + 1].Folded)));
        }

        return new PairName
        {
            IsPerson = isPerson,
            Words = kept,
            Joined = joined,
            Initials = string.Create(kept.Length, kept, (letters, of) =>
            {
                for (var i = 0; i < of.Length; i++)
                {
                    letters[i] = of[i].Folded[0];
                }
            }),
            Sounds = string.Concat(kept.Select(w => w.Sound)),
            Weight = kept.Sum(w => isPerson ? w.PersonWeight : w.BodyWeight),
        };
    }

    private static string Last(string folded) => folded[(folded.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private void Person(string[] folded, bool isConsonantal)
    {
        for (var i = 0; i < folded.Length;)
        {
            i += Take(folded, i, isConsonantal);
        }

        if (words.Exists(w => !w.Has(WordRole.Title)))
        {
            words.RemoveAll(w => w.Has(WordRole.Title) && w.Given < 0);
        }
    }

    /// <summary>Adds the name that begins at a word; returns how many words it took.</summary>
    private int Take(string[] folded, int at, bool isConsonantal)
    {
        var role = tables.Role(folded[at]);
        var behind = at + 1;
        while (behind < folded.Length && (tables.Role(folded[behind]) & WordRole.Article) != 0)
        {
            behind++;
        }

        if (behind < folded.Length && (role & (WordRole.Abd | WordRole.Kunya)) != 0)
        {
            words.Add((role & WordRole.Abd) != 0 ? Abd(folded[behind]) : book.Kunya(folded[behind]));
            return behind + 1 - at;
        }

        if (words.Count > 0 && (role & (WordRole.Din | WordRole.Allah)) != 0)
        {
            var suffix = (role & WordRole.Din) != 0 ? "din" : "alah";
            words[^1] = book.Of(Last(words[^1].Folded) + suffix);
            return 1;
        }

        if ((role & (WordRole.Article | WordRole.Kin)) == 0 || folded.Length == 1)
        {
            words.Add(Glued(folded[at], isConsonantal));
        }

        return 1;
    }

    private PairWord Abd(string name) => (tables.Role(name) & WordRole.Allah) != 0 ? book.Of("abdallah") : book.Abd(name);

    /// <summary>Names that one hand writes as one word and another as several.</summary>
    private PairWord Glued(string word, bool isConsonantal)
    {
        if (tables.Given(word) >= 0)
        {
            return book.Of(word, isConsonantal);
        }

        foreach (var prefix in tables.Abds)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.Length >= prefix.Length + ShortestBehindPrefix)
            {
                return book.Abd(Behind(word, prefix.Length));
            }
        }

        foreach (var (suffixes, plain) in (ReadOnlySpan<(IReadOnlyList<string>, string)>)[(tables.Dins, "din"), (tables.Allahs, "alah")])
        {
            foreach (var suffix in suffixes)
            {
                if (word.Length > suffix.Length + 2 && word.EndsWith(suffix, StringComparison.Ordinal))
                {
                    return book.Of(word[..^suffix.Length] + plain, isConsonantal);
                }
            }
        }

        return book.Of(word, isConsonantal);
    }

    /// <summary>The name behind the prefix; an "r" or "s" that the article took over from it is given back ("abdurahman", "abdussalam").</summary>
    private static string Behind(string word, int length) =>
        word[length] == word[length - 1] ? word[length..]
        : word[length] is 'a' or 'e' or 'i' && word[length - 1] is 'r' or 's' ? word[(length - 1)..] : word[length..];

    private static bool IsConsonantal(char letter) => letter is >= '\u0590' and <= '\u06FF' or >= '\u0900' and <= '\u097F';
}
