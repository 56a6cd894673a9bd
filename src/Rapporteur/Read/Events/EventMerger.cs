using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>One event told many times in a report becomes one: by who, whom, where, when and how definite the later telling is.</summary>
internal static class EventMerger
{
    /// <summary>Calibrated on written examples: two shared roles, or one and a definite phrase.</summary>
    private const double Threshold = 2.0;

    /// <summary>How many of the latest events a telling is held against; more than any report has, so that time stays bounded.</summary>
    private const int MostCompared = 500;

    public static List<EventDraft> Merge(Draft draft, IEnumerable<EventDraft> found)
    {
        var kept = new List<EventDraft>();
        foreach (var next in found)
        {
            EventDraft? best = null;
            var bestScore = Threshold;
            for (var i = Math.Max(0, kept.Count - MostCompared); i < kept.Count; i++)
            {
                var earlier = kept[i];
                var score = Score(draft, earlier, next);
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

    private static double Score(Draft draft, EventDraft earlier, EventDraft next)
    {
        if (earlier.Type != next.Type || !ModesAgree(earlier.Mode, next.Mode) || Clash(earlier, next))
        {
            return 0;
        }

        var actors = Agreement(draft, earlier.Actors, next.Actors);
        var recipients = Agreement(draft, earlier.Recipients, next.Recipients);
        var places = Agreement(draft, earlier.Places, next.Places);
        if (recipients < 0 || (actors < 0 && recipients <= 0) || (places < 0 && recipients <= 0))
        {
            return 0;
        }

        if (IsHeadlineOf(draft, earlier, next) && actors >= 0 && recipients >= 0 && places >= 0)
        {
            return Threshold;
        }

        var bare = next.Actors.Count + next.Recipients.Count == 0 && next.Count is null;
        var definite = next.Predicate.Pos == FramePos.Noun && draft.PhraseHeadedBy(next.Trigger) is { Definite: true } phrase && (bare || !phrase.Plural);
        var nearness = 0.5 / (1 + next.Sentence - earlier.Sentence);
        return (1.2 * actors) + (1.5 * recipients) + (0.6 * places) + (definite ? 1.2 : 0)
            + (earlier.Date is { } a && next.Date is { } b && a == b ? 1.0 : 0)
            + (earlier.Mode == next.Mode && !ModeRefiner.IsGeneric(next.Mode) ? 0.6 : 0) + nearness
            + (definite && bare ? 0.8 : 0);
    }

    /// <summary>What a headline tells, the first sentences tell again.</summary>
    private static bool IsHeadlineOf(Draft draft, EventDraft earlier, EventDraft next) =>
        draft.Text.Sentences[earlier.Sentence].Kind == SentenceKind.Headline && next.Sentence - earlier.Sentence <= 4
        && draft.Text.Sentences[next.Sentence].Kind == SentenceKind.Body && (earlier.Mode == next.Mode || ModeRefiner.IsGeneric(earlier.Mode));

    private static bool ModesAgree(string a, string b) => a == b || ModeRefiner.IsGeneric(a) || ModeRefiner.IsGeneric(b);

    private static bool Clash(EventDraft a, EventDraft b)
    {
        var dates = a.Date is { } x && b.Date is { } y && !x.Overlaps(y);
        var numbers = (a.Count is null) != (b.Count is null);
        var standing = Unreal(a.Status) != Unreal(b.Status);
        return dates || numbers || standing;
    }

    private static bool Unreal(EventStatus status) => status is EventStatus.Hypothetical or EventStatus.Planned;

    /// <summary>1 when the fillers share an entity, -1 when both have some and share none, 0 when one has none.</summary>
    private static int Agreement(Draft draft, List<int> a, List<int> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : a.Exists(x => b.Exists(y => Same(draft, x, y))) ? 1 : -1;

    private static bool Same(Draft draft, int a, int b)
    {
        var (x, y) = (draft.PhraseHeadedBy(a), draft.PhraseHeadedBy(b));
        return x is { Cluster: >= 0 } && y is { Cluster: >= 0 }
            ? x.Cluster == y.Cluster
            : string.Equals(draft.Text.Tokens[a].Lemma, draft.Text.Tokens[b].Lemma, StringComparison.OrdinalIgnoreCase);
    }

    private static void Absorb(EventDraft into, EventDraft next)
    {
        into.Retellings.Add(next);
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
