using Rapporteur.Knowledge;

namespace Rapporteur.Fuse;

/// <summary>What descriptions come down to, from data/fuse/words.txt.</summary>
internal static class HeadWords
{
    private const int LongestReference = 5;
    private static readonly char[] Gaps = [' ', '-', '\n', '\t', ',', '“', '”', '"', '(', ')'];
    private static readonly Dictionary<string, HashSet<string>> Words = DataFile.Sections("fuse/words.txt").GroupBy(s => s.Section)
        .ToDictionary(g => g.Key, g => g.SelectMany(s => s.Line.Split(' ')).ToHashSet(StringComparer.Ordinal));

    /// <summary>The noun of a description in the singular ("soldier" for "three soldiers near the river"); null where it is too general to tell anything.</summary>
    public static string? Of(string description)
    {
        string? head = null;
        foreach (var word in Split(description))
        {
            if (Words["links"].Contains(word))
            {
                break;
            }

            head = word;
        }

        var noun = head is null ? null : Singular(head);
        return noun is null || noun.Length < 2 || Quantity.Parse(noun) is not null || Words["general"].Contains(noun) || Words["determiners"].Contains(noun) ? null : noun;
    }

    /// <summary>Whether the words name an event as known: "the rocket attack on ...".</summary>
    public static bool IsDefiniteEvent(string words)
    {
        if (!words.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var noun = Split(words).Skip(1).TakeWhile(w => !Words["links"].Contains(w)).Take(LongestReference).LastOrDefault();
        return noun is not null && Modes.Default.Knows(Singular(noun));
    }

    /// <summary>Whether the words speak somewhere of an event as known: "of paying for the attack".</summary>
    public static bool NamesKnownEvent(string words)
    {
        for (var at = words.IndexOf("the ", StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf("the ", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || words[at - 1] == ' ') && IsDefiniteEvent(words[at..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words have a clause about the speaker's own deed that nothing negates: "that it set off the bomb".</summary>
    public static bool IsOfOwnDeed(string words)
    {
        var all = Split(words).ToList();
        return !all.Exists(Words["negation"].Contains) && all.Zip(all.Skip(1)).Any(p => p.First == "that" && Words["own"].Contains(p.Second));
    }

    /// <summary>Whether a sentence tells its event apart from others of the kind.</summary>
    public static bool SetsApart(string sentence) => Split(sentence).Any(Words["apart"].Contains);

    /// <summary>Whether a denial speaks of a part in the deed ("any role in"), not of the deed.</summary>
    public static bool IsOfPart(string denial) => Split(denial).Any(Words["part"].Contains);

    /// <summary>Whether a description says whose somebody is by pointing back at who speaks: "its troops".</summary>
    public static bool IsOwn(string description) => Split(description).FirstOrDefault() is { } first && Words["own"].Contains(first);

    /// <summary>Whether the word stands in a section of the file.</summary>
    public static bool Is(string section, string word) => Words[section].Contains(word);

    public static IEnumerable<string> Split(string words) => words.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A plural by -s without it.</summary>
    public static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
}
