namespace Rapporteur.Link.Pairs;

/// <summary>Takes names apart for comparison. One for each thread.</summary>
internal sealed class PairParser
{
    /// <summary>Words looked at; a longer name is cut behind them.</summary>
    private const int MostWords = 12;

    private const int ShortestBehindPrefix = 3;

    private readonly WordBook book = new();
    private readonly WordTables tables = WordTables.Default;
    private readonly List<PairWord> words = [];

    public PairName Parse(string written, bool isPerson)
    {
        words.Clear();
        var comma = isPerson ? written.IndexOf(',', StringComparison.Ordinal) : -1;
        var folded = Letters.Default.Words(comma > 0 ? $"{written[(comma + 1)..]} {written[..comma]}" : written);
        var isConsonantal = written.AsSpan().IndexOfAnyInRange('\u0590', '\u06FF') >= 0 || written.AsSpan().IndexOfAnyInRange('\u0900', '\u097F') >= 0;
        if (isPerson)
        {
            Person(folded, isConsonantal);
        }
        else
        {
            foreach (var word in folded)
            {
                var made = book.Of(word, isConsonantal);
                if (!made.Has(WordRole.Article))
                {
                    words.Add(made);
                }
            }
        }

        if (words.Count == 0)
        {
            words.AddRange(folded.Select(w => book.Of(w, isConsonantal)));
        }

        return Name(isPerson);
    }

    private PairName Name(bool isPerson)
    {
        var kept = words.Count > MostWords ? [.. words.Take(MostWords)] : words.ToArray();
        Span<char> initials = stackalloc char[MostWords];
        var weight = 0.0;
        for (var i = 0; i < kept.Length; i++)
        {
            initials[i] = kept[i].Folded[0];
            weight += isPerson ? kept[i].PersonWeight : kept[i].BodyWeight;
        }

        return new PairName { IsPerson = isPerson, Words = kept, Book = book, Initials = isPerson ? "" : new string(initials[..kept.Length]), Weight = weight };
    }

    private void Person(List<string> folded, bool isConsonantal)
    {
        for (var i = 0; i < folded.Count;)
        {
            i += Take(folded, i, isConsonantal);
        }

        if (words.Exists(w => !w.Has(WordRole.Title)))
        {
            words.RemoveAll(w => w.Has(WordRole.Title) && w.Given < 0);
        }
    }

    /// <summary>Adds the name that begins at a word; returns how many words it took.</summary>
    private int Take(List<string> folded, int at, bool isConsonantal)
    {
        var role = tables.Role(folded[at]);
        var behind = at + 1;
        while (behind < folded.Count && (tables.Role(folded[behind]) & WordRole.Article) != 0)
        {
            behind++;
        }

        if (behind < folded.Count && (role & (WordRole.Abd | WordRole.Kunya)) != 0)
        {
            words.Add((role & WordRole.Abd) != 0 ? Abd(folded[behind]) : book.Kunya(folded[behind]));
            return behind + 1 - at;
        }

        if (words.Count > 0 && (role & (WordRole.Din | WordRole.Allah)) != 0)
        {
            var suffix = (role & WordRole.Din) != 0 ? "din" : "alah";
            words[^1] = book.Of(words[^1].Name + suffix);
            return 1;
        }

        if ((role & (WordRole.Article | WordRole.Kin)) == 0 || folded.Count == 1)
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
}
