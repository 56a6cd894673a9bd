using Rapporteur.Read.Dates;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>Gives dates without a year the year that the text has just named: "on November 15, 2017, ... and on November 21".</summary>
internal static class NarrativeYears
{
    // A tale goes on for some months; what lies farther off is as likely to mean another year.
    private const int LongestAhead = 155;
    private const int LongestBehind = 10;

    /// <param name="published">Day of publication where it is stated; then the named year has less to say.</param>
    public static void Apply(Draft draft, Clues clues, DateRange? published)
    {
        Clue? anchor = null;
        foreach (var clue in clues.All)
        {
            if (clue.Date.Range is null && clue.Value.Anchor == TimeAnchor.Calendar && clue.Lean != Lean.Future && anchor is { } named
                && clue.Sentence - named.Sentence <= (published is null ? 4 : 2)
                && (published is null || named.Paragraph == clue.Paragraph))
            {
                var days = Days(draft, named, clue);
                clue.Date.Range = days is { } found && !(found.From > published?.To)
                    ? new DateRange(found.From, found.To, Basis.ResolvedAgainstNarrative)
                    : null;
            }

            var lost = clue.Date.Range is null && clue.Value is { Anchor: TimeAnchor.Calendar, Year: 0, Month: > 0 } && published is null;
            anchor = lost ? null : clue is { Date.Range: not null, Date.Bound: DateBound.In, Kind: not SentenceKind.Headline } && clue.Lean != Lean.Future
                ? clue
                : anchor;
        }
    }

    private static (DateOnly From, DateOnly To)? Days(Draft draft, Clue named, Clue clue)
    {
        var from = named.Date.Range!.Value.From!.Value;
        if (named.Value.Shape is TimeShape.Year)
        {
            // "In 2014 war broke out" sets the scene; a year further in is an aside.
            var opens = named.Date.First - draft.Text.Sentences[named.Sentence].First <= 1;
            return opens && named.Sentence >= clue.Sentence - 1 ? YearChoice.First(clue.Value, from) : null;
        }

        if (named.Value.Shape == TimeShape.Decade)
        {
            return null;
        }

        var ahead = YearChoice.First(clue.Value, from);
        if (ahead is { } next && next.From.DayNumber - from.DayNumber <= LongestAhead)
        {
            return ahead;
        }

        var behind = YearChoice.Last(clue.Value, from);
        return behind is { } last && from.DayNumber - last.To.DayNumber <= LongestBehind ? behind : null;
    }
}
