using Rapporteur.Findings;

namespace Rapporteur.Read.Events;

/// <summary>One event told many times in a report becomes one: by who, whom, where, when and how definite the later telling is.</summary>
internal static class EventMerger
{
    /// <summary>How many of the latest events a telling is held against; more than any report has, so that time stays bounded.</summary>
    private const int MostCompared = 500;

    public static List<EventDraft> Merge(EventSimilarity similarity, IEnumerable<EventDraft> found)
    {
        var kept = new List<EventDraft>();
        foreach (var next in found)
        {
            EventDraft? best = null;
            var bestScore = EventSimilarity.Threshold;
            for (var i = Math.Max(0, kept.Count - MostCompared); i < kept.Count; i++)
            {
                var earlier = kept[i];
                var score = similarity.Score(earlier, next);
                if (score >= bestScore)
                {
                    best = earlier;
                    bestScore = score;
                }
            }

            if (best is null)
            {
                kept.Add(next);
            }
            else
            {
                Absorb(best, next);
            }
        }

        return kept;
    }

    private static void Absorb(EventDraft into, EventDraft next)
    {
        into.Retellings.Add(next);
        into.IsFirm |= next.IsFirm || !next.Entry.Has("weak");
        Fill(into.Actors, next.Actors);
        Fill(into.Recipients, next.Recipients);
        Fill(into.Places, next.Places);
        into.Instrument = into.Instrument >= 0 ? into.Instrument : next.Instrument;
        into.Killed ??= next.Killed;
        into.Wounded ??= next.Wounded;
        if (into.Date is null || (next.Date is { Days: { } narrow } && (into.Date.Value.Days ?? int.MaxValue) > narrow))
        {
            into.Date = next.Date ?? into.Date;
            into.DateWords = next.Date is null ? into.DateWords : next.DateWords;
        }

        if (ModeRefiner.IsGeneric(into.Mode))
        {
            into.Mode = next.Mode;
        }

        if (into.Status == EventStatus.Alleged && next.Status == EventStatus.Occurred)
        {
            into.Status = next.Status;
            into.Chain = next.Chain;
        }
    }

    private static void Fill(List<int> into, List<int> from)
    {
        if (into.Count == 0)
        {
            into.AddRange(from);
        }
    }
}
