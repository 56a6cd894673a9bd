using System.Collections.Frozen;
using Rapporteur.Knowledge;

namespace Rapporteur.Read.Sentences;

/// <summary>The word lists of data/tokens.</summary>
internal sealed class TokenRules
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> contractions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> affixes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> elisions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> units;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> hosts;
    private readonly string[] emoticons;

    /// <summary>Bit per first and last letter of a contraction, to pass other words without a look-up.</summary>
    private readonly bool[] ends = new bool[128 * 128];

    private TokenRules()
    {
        abbreviations = DataFile.Lines("tokens/abbreviations.txt").Select(l => l.Split(' '))
            .ToFrozenDictionary(p => p[0], p => p.Length > 1 ? p[1] : "", StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        affixes = Set("affixes");
        elisions = Set("elisions");
        units = Set("units");
        hosts = Set("hosts");
        emoticons = [.. DataFile.Lines("tokens/emoticons.txt").OrderByDescending(e => e.Length)];
        var joined = DataFile.Lines("tokens/contractions.txt").ToList();
        contractions = joined.ToFrozenDictionary(l => l.Replace("|", "", StringComparison.Ordinal), Cuts, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        joined.ForEach(l => ends[(l[0] * 128) + l[^1]] = true);
    }

    public static TokenRules Shared { get; } = new();

    public bool IsAffix(ReadOnlySpan<char> word) => affixes.Contains(word);

    public bool IsElision(ReadOnlySpan<char> word) => elisions.Contains(word);

    public bool IsUnit(ReadOnlySpan<char> word) => units.Contains(word);

    public bool IsHost(ReadOnlySpan<char> word) => hosts.Contains(word);

    /// <summary>Offsets at which a word written together is divided; null for other words.</summary>
    public int[]? Contraction(ReadOnlySpan<char> word)
    {
        var first = word[0] | 32;
        var last = word[^1] | 32;
        return word.Length < 8 && first < 128 && last < 128 && ends[(first * 128) + last] && contractions.TryGetValue(word, out var cuts)
            ? cuts : null;
    }

    /// <summary>Whether a full stop after the word belongs to it.</summary>
    /// <param name="next">First character of what follows after white space, or NUL.</param>
    public bool IsAbbreviation(ReadOnlySpan<char> word, char next) =>
        abbreviations.TryGetValue(word, out var condition) && condition switch
        {
            "digit" => Chars.IsDigit(next),
            "title" => word.Length > 1 && char.IsUpper(word[0]) && !char.IsUpper(word[1]),
            "name" => char.IsUpper(next),
            _ => true,
        };

    /// <summary>Length of the emoticon that the text starts with, or 0.</summary>
    public int Emoticon(ReadOnlySpan<char> text)
    {
        foreach (var sign in emoticons)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal) && (text.Length == sign.Length || !Chars.IsWord(text[sign.Length])))
            {
                return sign.Length;
            }
        }

        return 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string file) =>
        DataFile.Lines($"tokens/{file}.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static int[] Cuts(string line)
    {
        var parts = line.Split('|');
        var cuts = new int[parts.Length - 1];
        var at = 0;
        for (var i = 0; i < cuts.Length; i++)
        {
            at += parts[i].Length;
            cuts[i] = at;
        }

        return cuts;
    }
}
