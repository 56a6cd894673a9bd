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
    private const double AnniversaryMissed = 2;
    private const double AnniversaryMonth = 0.1;
    private const double DaysOfMonth = 30.4;

    public static double Of(Clues clues, DateOnly written)
    {
        var cost = 0.0;
        DateOnly? before = null;
        DateOnly? freshest = null;
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

            var day = clue.Value.Shape == TimeShape.Day || !clue.Value.Portion.IsWhole;
            freshest = day && days.From <= written && (freshest is null || days.From > freshest) ? days.From : freshest;
            if (clue.Kind is SentenceKind.Body or SentenceKind.Bullet)
            {
                cost += before > days.From ? Backwards : 0;
                before = days.From;
            }
        }

        var stale = freshest is { } fresh ? (written.DayNumber - fresh.DayNumber) / DaysOfMonth : 0;
        return cost + (StaleMonth * (stale + (ahead / DaysOfMonth))) + Anniversary(clues, written);
    }

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

        return clue.Date.Range is { From: { } from, To: { } to } ? (from, to) : YearChoice.Around(clue.Value, written, clue.Lean);
    }

    // An anniversary that draws near of something that the last dates before it tell.
    private static double Anniversary(Clues clues, DateOnly written)
    {
        foreach (var clue in clues.All)
        {
            if (clue.Value is { Shape: TimeShape.Opaque, Low: 1 } && clues.EarliestTold(written) is { } told)
            {
                var months = (told.AddYears(1).DayNumber - written.DayNumber) / DaysOfMonth;
                return months is < -1 or > 7 ? AnniversaryMissed : AnniversaryMonth * Math.Max(0, months);
            }
        }

        return 0;
    }
}
