using System.Text;
using Rapporteur.Knowledge;

namespace Rapporteur.Link;

/// <summary>Brings spellings of one sound together, by the rules of data/link/spelling.txt.</summary>
internal sealed class Spelling
{
    private readonly Dictionary<char, List<(string From, string To, bool Start, bool End)>> rules = [];

    private Spelling()
    {
        foreach (var line in DataFile.Lines("link/spelling.txt"))
        {
            var parts = line.Split(' ');
            var from = parts[0].Trim('*');
            if (!rules.TryGetValue(from[0], out var of))
            {
                rules[from[0]] = of = [];
            }

            of.Add((from, parts[1], parts[0][0] == '*', parts[0][^1] == '*'));
        }

        foreach (var of in rules.Values)
        {
            of.Sort((a, b) => b.From.Length != a.From.Length
                ? b.From.Length.CompareTo(a.From.Length)
                : (b.Start || b.End).CompareTo(a.Start || a.End));
        }
    }

    public static Spelling Default { get; } = new();

    /// <summary>How the folded word sounds: one sign a sound, doubled ones once, three vowels.</summary>
    public string Sound(string word)
    {
        var sound = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var (to, length) = Rule(word, i);
            foreach (var sign in to)
            {
                if (sound.Length == 0 || sound[^1] != sign)
                {
                    sound.Append(sign);
                }
            }

            i += length;
        }

        return sound.ToString();
    }

    /// <summary>The sounds without vowels and half-vowels, but for a first one.</summary>
    public static string Skeleton(string sound)
    {
        var skeleton = new StringBuilder(sound.Length);
        for (var i = 0; i < sound.Length; i++)
        {
            if (sound[i] is not ('a' or 'i' or 'u' or 'v'))
            {
                skeleton.Append(sound[i]);
            }
            else if (i == 0)
            {
                skeleton.Append(sound[i] == 'v' ? 'v' : 'a');
            }
        }

        return skeleton.ToString();
    }

    private (string To, int Length) Rule(string word, int at)
    {
        foreach (var (from, to, start, end) in rules.GetValueOrDefault(word[at]) ?? [])
        {
            if (string.CompareOrdinal(word, at, from, 0, from.Length) == 0
                && (!start || at == 0) && (!end || at + from.Length == word.Length))
            {
                return (to, from.Length);
            }
        }

        return (word[at].ToString(), 1);
    }
}
