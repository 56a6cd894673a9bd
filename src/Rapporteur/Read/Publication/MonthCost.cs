using Rapporteur.Read.Dates;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>
/// How ill a month of publication fits the dates without a year: they read as the last such date before it (or the first after it), a
/// report is told forwards more than backwards, its days lie close behind it and its plans close ahead.
/// </summary>
internal static class MonthCost
{
    private const double Backwards = 0.5;
    private const double StaleMonth = 0.12;
    private const double NotYet = 3;
    private const double WeekdayMissed = 1.5;
    private const double AnniversaryMissed = 2;
    private const double AnniversaryMonth = 0.1;
    private const double DaysOfMonth = 30.4;

    public static double Of(Clues clues, DateOnly written)
    {
        var cost = 0.0;
        DateOnly? before = null;
        DateOnly? freshest = null;
        DateOnly? picture = null;
        int ahead = 0, told = 0;
        foreach (var clue in clues.All)
        {
            if (Days(clue, written) is not { } days)
            {
                continue;
            }

            if (clue.Lean == Lean.Future)
            {
                ahead = Math.Max(ahead, days.From.DayNumber - written.DayNumber);
                continue;
            }

            if (clue.Value.Weekday > 0 && Math.Abs(written.DayNumber - days.From.DayNumber) > 400)
            {
                cost += WeekdayMissed;
                continue;
            }

            if (days.From > written && clue.Date.Bound is not (DateBound.Until or DateBound.Before))
            {
                cost += NotYet;
                continue;
            }

            var day = clue.Value.Shape == TimeShape.Day || clue.Value.Portion.Weeks > 0;
            freshest = day && days.From <= written && (freshest is null || days.From > freshest) ? days.From : freshest;
            if (clue.Kind is SentenceKind.Body or SentenceKind.Bullet)
            {
                // The lead tells the newest; what follows it may go back at no cost.
                cost += before > days.From && told > 1 ? Backwards : 0;
                told++;
                before = days.From;
            }
            else if (clue.Kind == SentenceKind.Caption && !(picture > days.From))
            {
                picture = days.From;
            }
        }

        return cost + (StaleMonth * (Since(freshest, written) + Since(picture, written) + (ahead / DaysOfMonth))) + Anniversary(clues, written);
    }

    private static double Since(DateOnly? day, DateOnly written) => day is { } known ? (written.DayNumber - known.DayNumber) / DaysOfMonth : 0;

    /// <summary>The latest day by which something past had begun (or a counted part of a month had passed), for a report of that month.</summary>
    public static DateOnly? LatestTold(Clues clues, DateOnly written)
    {
        DateOnly? latest = null;
        foreach (var clue in clues.All)
        {
            if (clue.Lean != Lean.Future && clue.Date.Bound is not (DateBound.Until or DateBound.Before) && Days(clue, written) is { } days)
            {
                var begun = clue.Value.Portion.Weeks > 0 ? days.To : days.From;
                latest = begun <= written && (latest is null || begun > latest) ? begun : latest;
            }
        }

        return latest;
    }

    private static (DateOnly From, DateOnly To)? Days(Clue clue, DateOnly written)
    {
        if (clue.Value.Shape is TimeShape.Year or TimeShape.Decade or TimeShape.Opaque || clue.Value.Anchor != TimeAnchor.Calendar)
        {
            return null;
        }

        return clue.Date.Range is { From: { } from, To: { } to } ? (from, to) : YearChoice.Around(clue.Value, written, clue.Lean == Lean.Future ? Lean.Future : Lean.Past);
    }

    private static double Anniversary(Clues clues, DateOnly written)
    {
        if (clues.Anniversary is not { } anniversary || Days(anniversary, written) is not { } told)
        {
            return 0;
        }

        var months = (NextAnniversary(told.From, written).DayNumber - written.DayNumber) / DaysOfMonth;
        return months > 7 ? AnniversaryMissed : AnniversaryMonth * Math.Max(0, months);
    }

    /// <summary>The first anniversary of a day that does not lie more than a month behind another.</summary>
    public static DateOnly NextAnniversary(DateOnly day, DateOnly written)
    {
        var next = day.AddYears(Math.Max(1, written.Year - day.Year));
        return next.AddMonths(1) < written ? next.AddYears(1) : next;
    }
}
