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
        DateOnly? freshest = null;
        DateOnly? picture = null;
        var ahead = 0;
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

            var misfit = Misfit(clue, days.From, written);
            cost += misfit;
            var day = clue.Value.Shape == TimeShape.Day || clue.Value.Portion.Weeks > 0;
            if (misfit == 0 && clue.Kind == SentenceKind.Caption)
            {
                picture = picture > days.From ? picture : days.From;
            }

            freshest = misfit == 0 && day && !(freshest > days.From) ? days.From : freshest;
        }

        var months = Since(freshest, written) + Since(picture, written) + (ahead / DaysOfMonth);
        return cost + (StaleMonth * months) + (Backwards * StepsBack(clues, written)) + Anniversary(clues, written);
    }

    // A weekday that fits no such date of the last year, or a date told as past that was still to come.
    private static double Misfit(Clue clue, DateOnly day, DateOnly written) =>
        clue.Value.Weekday > 0 && Math.Abs(written.DayNumber - day.DayNumber) > 400 ? WeekdayMissed
        : day > written && clue.Date.Bound is not (DateBound.Until or DateBound.Before) ? NotYet
        : 0;

    // The lead tells the newest; what follows it may go back at no cost.
    private static int StepsBack(Clues clues, DateOnly written)
    {
        DateOnly? before = null;
        int told = 0, back = 0;
        foreach (var clue in clues.All)
        {
            if (clue.Lean != Lean.Future && clue.Kind is SentenceKind.Body or SentenceKind.Bullet
                && Days(clue, written) is { } days && Misfit(clue, days.From, written) == 0)
            {
                back += before > days.From && told > 1 ? 1 : 0;
                before = days.From;
                told++;
            }
        }

        return back;
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
