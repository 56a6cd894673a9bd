namespace Rapporteur.Fuse;

/// <summary>What the place of two tellings in their reports says: headline and text, one sentence going on from another, copies, news of days ago.</summary>
internal static class ReportFeatures
{
    private const int NextSentence = 250;
    private const int FreshDays = 14;

    public static void Add(Telling a, Telling b, ref Tally tally)
    {
        if (a.IsOfSameReport(b))
        {
            Inside(a, b, ref tally);
            return;
        }

        if (a.Quote is not null && a.Quote == b.Quote)
        {
            tally.Add("report/same-words", a.Account.Ref, b.Account.Ref);
        }
        else if ((a.IsDefinite && IsFresh(b, a)) || (b.IsDefinite && IsFresh(a, b)))
        {
            tally.Add("report/definite", a.Account.Ref, b.Account.Ref);
        }
        else if ((b.Date?.From is null && IsFresh(a, b)) || (a.Date?.From is null && IsFresh(b, a)))
        {
            tally.Add("report/news", a.Account.Ref, b.Account.Ref);
        }
    }

    private static void Inside(Telling a, Telling b, ref Tally tally)
    {
        var (first, second) = a.Account.Finding.Evidence.Span < b.Account.Finding.Evidence.Span ? (a, b) : (b, a);
        if (!Modes.Default.Fit(a.Account.Finding.Mode, b.Account.Finding.Mode))
        {
            return;
        }

        if (first.Account.Finding.Evidence.Span == second.Account.Finding.Evidence.Span)
        {
            tally.Add("report/same-evidence", first.Account.Ref, second.Account.Ref);
        }
        else if (first.Context.IsHeadline && !second.Context.IsHeadline && SharesArgument(a, b))
        {
            tally.Add("report/headline", first.Account.Ref, second.Account.Ref);
        }
        else if (first.Account.Finding.Evidence.More.Any(m => m.Span.Overlaps(second.Account.Finding.Evidence.Span)))
        {
            tally.Add("report/told-together", first.Account.Ref, second.Account.Ref);
        }
        else if (GoesOn(first, second))
        {
            tally.Add("report/goes-on", first.Account.Ref, second.Account.Ref);
        }
    }

    private static bool SharesArgument(Telling a, Telling b) => a.Recipients.Any(b.Recipients.Contains) || a.Actors.Any(b.Actors.Contains)
        || a.Places.Any(b.Places.Contains) || a.Victims.Any(b.Victims.Contains) || a.Spots.Any(b.Spots.Contains);

    /// <summary>
    /// The next sentence, or one that speaks of the same means as known ("the shells"), says more of the same: same kind and means, no date of
    /// its own, and no word that sets it apart.
    /// </summary>
    private static bool GoesOn(Telling first, Telling second)
    {
        var distance = second.Account.Finding.Evidence.Span.Start - first.Account.Finding.Evidence.Span.End;
        return (distance is >= 0 and <= NextSentence || (distance >= 0 && IsKnownMeans(second))) && second.Date is null && !second.Context.IsAnother
            && first.Account.Finding.Mode == second.Account.Finding.Mode && first.Means is not null && first.Means == second.Means
            && !(first.Recipients.Count > 0 && second.Recipients.Count > 0) && !(first.Actors.Count > 0 && second.Actors.Count > 0);
    }

    private static bool IsKnownMeans(Telling telling) =>
        telling.Account.Finding.Instrument?.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ?? false;

    /// <summary>Whether the event was fresh news when the later report spoke of it as known.</summary>
    private static bool IsFresh(Telling told, Telling later)
    {
        if (later.Context.Published?.From is not { } by)
        {
            return false;
        }

        var when = told.Date?.Days <= FreshDays ? told.Date : told.Context.Published is { IsDay: true } day && told.Date is null ? day : null;
        return when is { From: { } from, To: { } to } && to.DayNumber <= by.DayNumber && by.DayNumber - from.DayNumber <= FreshDays;
    }
}
