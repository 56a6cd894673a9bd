using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>"Six people were hurt": a toll without a cause belongs to the attack told before it, or, in a headline, right after it.</summary>
internal sealed class TollAttacher(Draft draft, Fillers fillers)
{
    /// <summary>How many sentences may lie between an attack and its toll.</summary>
    private const int Reach = 2;

    private const int HeadlineReach = 4;

    public List<EventDraft> Attach(List<EventDraft> found)
    {
        var gone = new HashSet<EventDraft>();
        for (var i = 0; i < found.Count; i++)
        {
            if (IsBareToll(found[i]) && (Before(found, i, gone) ?? After(found, i)) is { } cause)
            {
                Absorb(cause, found[i]);
                gone.Add(found[i]);
            }
        }

        return found.FindAll(e => !gone.Contains(e));
    }

    private static bool IsBareToll(EventDraft found) =>
        (found.IsTollOnly || found.Entry.Has("kills") || found.Entry.Has("wounds")) && found.Type == EventType.Assault && !found.Negated
        && found.Actors.Count == 0 && found.Instrument < 0 && found.Recipients.Count > 0 && ModeRefiner.IsGeneric(found.Mode)
        && (found.Killed ?? found.Wounded) is not null;

    private EventDraft? Before(List<EventDraft> found, int at, HashSet<EventDraft> gone)
    {
        for (var i = at - 1; i >= 0 && found[at].Sentence - found[i].Sentence <= Reach; i--)
        {
            if (!gone.Contains(found[i]) && Fits(found[i], found[at]))
            {
                return found[i];
            }
        }

        return null;
    }

    private EventDraft? After(List<EventDraft> found, int at)
    {
        var headline = draft.Text.Sentences[found[at].Sentence].Kind == SentenceKind.Headline;
        for (var i = at + 1; i < found.Count && found[i].Sentence - found[at].Sentence <= (headline ? HeadlineReach : 0); i++)
        {
            if (Fits(found[i], found[at]))
            {
                return found[i];
            }
        }

        return null;
    }

    private bool Fits(EventDraft cause, EventDraft toll) =>
        cause.Type == EventType.Assault && !cause.Negated && !cause.IsTollOnly && cause.Status is EventStatus.Occurred or EventStatus.Alleged or EventStatus.Ongoing
        && cause.Mode is not ("abduction" or "hostage-taking" or "torture" or "sexual-violence" or "looting")
        && (cause.Killed is null || toll.Killed is null || string.Equals(cause.Killed, toll.Killed, StringComparison.OrdinalIgnoreCase))
        && (cause.Wounded is null || toll.Wounded is null)
        && (toll.Date is not { } a || cause.Date is not { } b || a.Overlaps(b))
        && fillers.Agreement(cause.Recipients, toll.Recipients) >= 0;

    private static void Absorb(EventDraft cause, EventDraft toll)
    {
        cause.Retellings.Add(toll);
        cause.Recipients.AddRange(toll.Recipients.Except(cause.Recipients).ToArray());
        cause.Killed ??= toll.Killed;
        cause.Wounded ??= toll.Wounded;
        cause.Date ??= toll.Date;
        cause.DateWords ??= toll.DateWords;
        if (cause.Places.Count == 0)
        {
            cause.Places.AddRange(toll.Places);
        }
    }
}
