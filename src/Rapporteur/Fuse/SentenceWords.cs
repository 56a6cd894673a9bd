using Rapporteur.Knowledge.Time;

namespace Rapporteur.Fuse;

/// <summary>The names and the plain words of a sentence that tells an event, folded; what it shares with other sentences speaks for one event.</summary>
/// <param name="Names">Capitalised words, but not the first of the sentence where it stands alone, and no weekdays and months.</param>
/// <param name="Words">Other words of some length, in the singular.</param>
internal sealed record SentenceWords(IReadOnlySet<string> Names, IReadOnlySet<string> Words)
{
    private const int ShortestName = 3;
    private const int ShortestWord = 4;
    private static readonly ulong Calendar = TimeWord.Bits(TimeRole.Month, TimeRole.Weekday);
    private static readonly char[] Gaps = [' ', '\n', '\t', '-', '–', '—', ',', ';', ':', '(', ')', '"', '“', '”', '‘', '[', ']', '/'];

    public static SentenceWords None { get; } = new(new HashSet<string>(), new HashSet<string>());

    /// <param name="sentences">The sentences as written.</param>
    /// <param name="beside">The sentence before and the dateline, of which only the names count.</param>
    /// <param name="without">Folded words of those who speak: they say nothing of what happened.</param>
    public static SentenceWords Of(IEnumerable<string> sentences, IEnumerable<string> beside, IReadOnlySet<string> without)
    {
        var told = Of(sentences, without);
        return told with { Names = Of(beside.Select(b => ". " + b), without).Names.Concat(told.Names).ToHashSet(StringComparer.Ordinal) };
    }

    private static SentenceWords Of(IEnumerable<string> sentences, IReadOnlySet<string> without)
    {
        var (names, words) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var all in sentences.Select(s => s.Split(Gaps, StringSplitOptions.RemoveEmptyEntries)))
        {
            for (var i = 0; i < all.Length; i++)
            {
                var folded = Fold.Of(Bare(all[i]));
                if (folded.Length < ShortestName || without.Contains(folded) || TimeLexicon.Instance.Find(folded)?.IsAny(Calendar) == true)
                {
                    continue;
                }

                if (char.IsUpper(all[i][0]) && (i > 0 || (all.Length > 1 && char.IsUpper(all[1][0]))))
                {
                    names.Add(folded);
                }
                else if (folded.Length >= ShortestWord && !char.IsDigit(folded[0]) && !HeadWords.Is("plain", folded))
                {
                    words.Add(HeadWords.Singular(folded));
                }
            }
        }

        return new SentenceWords(names, words);
    }

    private static string Bare(string word)
    {
        var bare = word.Trim('.', '!', '?', '\'', '’', '…');
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare;
    }
}
