using System.Buffers;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Publication;

/// <summary>
/// A line at the head of a report that names outlet, author or place and then the day: "Harbour Courier, Port Mora, Friday 5 March 2021".
/// It holds no sentence: words in small letters are those of data/layout/imprint.txt, and nothing goes on behind the day.
/// </summary>
internal static class ImprintLine
{
    /// <summary>How far from the start of the text such a line may stand, in characters.</summary>
    private const int Window = 700;

    private const int Longest = 170;

    /// <summary>A time or a remark behind the day is shorter.</summary>
    private const int LongestNote = 40;

    private static readonly Lazy<HashSet<string>> small = new(() => new(DataFile.Lines("layout/imprint.txt"), StringComparer.OrdinalIgnoreCase));

    private static readonly SearchValues<char> NoName = SearchValues.Create("!?\"“”()");

    private static readonly ulong Cues = TimeWord.Bits(TimeRole.Dateline);

    public static bool Holds(string text, DateExpression date)
    {
        if (date.Span.Start > Window || date.Value is not { Month: > 0, Year: > 0, Until: null })
        {
            return false;
        }

        var start = date.Span.Start == 0 ? 0 : text.LastIndexOf('\n', date.Span.Start - 1) + 1;
        var sentence = text.LastIndexOf(". ", date.Span.Start, date.Span.Start - start, StringComparison.Ordinal);
        var before = text.AsSpan((sentence < 0 ? start : sentence + 2)..date.Span.Start).Trim();
        var end = text.IndexOf('\n', date.Span.End);
        var after = text.AsSpan(date.Span.End..(end < 0 ? text.Length : end)).Trim();
        return before.Length is > 0 and < Longest && (IsCue(before) || ((IsBreak(before[^1]) || EndsInCue(before)) && IsNames(before))) && Closes(after, sentence >= 0);
    }

    /// <summary>"Issued 2 March 2021".</summary>
    private static bool IsCue(ReadOnlySpan<char> before) =>
        before.Length < 30 && TimeLexicon.Instance.Find(before.Trim(": ")) is { } word && word.IsAny(Cues);

    /// <summary>"Harbour Review / Updated 5 March 2021".</summary>
    private static bool EndsInCue(ReadOnlySpan<char> before) => IsCue(before[(before.LastIndexOf(' ') + 1)..]);

    private static bool IsBreak(char last) => last is ',' or '-' or '–' or '—' or '|' or '·' or '•' or ':' or '/';

    private static bool IsNames(ReadOnlySpan<char> before)
    {
        if (before.IndexOfAny(NoName) >= 0)
        {
            return false;
        }

        foreach (var range in before.SplitAny(" \t,|·•-–—/:"))
        {
            var word = before[range].Trim(".'’");
            if (word.Length > 0 && char.IsLower(word[0]) && !small.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Closes(ReadOnlySpan<char> after, bool inSentence) =>
        after.Length == 0 || after[0] is '|' or '·' or '•' or '/' or '–' or '—' || (after[0] == '.' && (inSentence || after.Length < Longest))
        || (!inSentence && (IsClock(after) || (after is ['(', .., ')'] && after.Length < LongestNote)));

    /// <summary>", 06:40 UTC", "Page 3": a time or a number with names beside it.</summary>
    public static bool IsClock(ReadOnlySpan<char> after) =>
        after.Length < LongestNote && after.IndexOfAnyInRange('0', '9') >= 0 && IsNames(after);
}
