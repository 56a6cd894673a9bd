using System.Buffers;
using Rapporteur.Knowledge.Time;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>Finds the expression that states when a report was written: a line of its own, or the head of an agency report.</summary>
internal static class DateLine
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?;\"“”");

    // Datelines stand at the head of a report.
    private const int Window = 1500;
    private const int TopLines = 300;
    private const int LongestPlace = 70;

    public static DateExpression? Find(Draft draft)
    {
        foreach (var date in draft.Dates)
        {
            if (date.Span.Start > Window)
            {
                break;
            }

            if (date.Kind == DateKind.Point && ImprintLine.Holds(draft.Text.Text, date) && !IsCaption(draft, date))
            {
                return date;
            }

            if (date.Kind != DateKind.Point || date.Value is not { Month: > 0, Day: > 0, Until: null })
            {
                continue;
            }

            // Far down a line of its own is more likely the end of a wrapped paragraph, unless it names its year.
            var line = (date.Value.Year > 0 || date.Span.Start < TopLines) && IsLine(draft.Text.Text, date.Span);
            if (line || OpensReport(draft.Text.Text, date.Span))
            {
                return date;
            }
        }

        return null;
    }

    private static bool IsCaption(Draft draft, DateExpression date) =>
        draft.Text.Sentences[draft.Text.SentenceOf(date.First)].Kind == SentenceKind.Caption;

    /// <summary>Whether a line holds nothing but the date, a time and a cue such as <c>Published</c>.</summary>
    public static bool IsLine(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End);
        end = end < 0 ? text.Length : end;
        var after = text.AsSpan(span.End, end - span.End).Trim();
        return OnlyCues(text.AsSpan(start, span.Start - start)) && (OnlyCues(after) || ImprintLine.IsClock(after));
    }

    private static bool OnlyCues(ReadOnlySpan<char> text)
    {
        if (text.Length > 40)
        {
            return false;
        }

        foreach (var range in text.SplitAny(" \t\r,:|•·-–—()"))
        {
            var word = text[range];
            var known = word.Length == 0 || !char.IsLetter(word[0]) || (TimeLexicon.Instance.Find(word)?.IsAny(Cues) ?? false);
            if (!known)
            {
                return false;
            }
        }

        return true;
    }

    // "PORT MORA, Sarenia, March 3 (Wire) -" or "SAN MORA, 26 JUN 90 -- [TEXT]": capitals before, a dash or a bracket after.
    private static bool OpensReport(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var place = text.AsSpan(start, span.Start - start).Trim();
        var isBare = place.Length == 0 && text.AsSpan(span.End).TrimStart() is ['(', ..];
        if ((!isBare && (place.Length is < 2 or > LongestPlace || !HasCapitalWord(place))) || place.ContainsAny(SentenceMarks) && place.Length > 40)
        {
            return false;
        }

        var rest = text.AsSpan(span.End, Math.Min(60, text.Length - span.End)).TrimStart();
        if (rest.Length > 0 && rest[0] is '(' or '[')
        {
            var close = rest.IndexOfAny(')', ']');
            rest = close < 0 ? rest : rest[(close + 1)..].TrimStart();
            return rest.Length > 0 && rest[0] is '-' or '–' or '—' or ':' or '[';
        }

        return rest.Length > 0 && (rest[0] is '–' or '—' || rest.StartsWith("--") || rest.StartsWith("- "));
    }

    private static bool HasCapitalWord(ReadOnlySpan<char> place)
    {
        var letters = 0;
        foreach (var letter in place)
        {
            if (letters == 0 && char.IsLower(letter))
            {
                return false;
            }

            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return letters >= 2;
    }

    private static readonly ulong Cues = TimeWord.Bits(TimeRole.Dateline, TimeRole.Clock, TimeRole.Weekday);
}
