using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Joins several words that tell one event in one sentence: killed in a drone strike, an attack that killed, attacked, killing three.</summary>
internal static class EventJoiner
{
    public static List<EventDraft> Join(Draft draft, List<EventDraft> found)
    {
        var byToken = found.ToDictionary(e => e.Trigger);
        var gone = new HashSet<EventDraft>();
        foreach (var effect in found)
        {
            if (CauseOf(draft, effect, byToken) is { } cause && cause != effect && !gone.Contains(cause) && !gone.Contains(effect))
            {
                Absorb(cause, effect);
                gone.Add(effect);

                // "Ambushed a convoy, killing four and wounding nine": what hangs on the absorbed word now hangs on what absorbed it.
                byToken[effect.Trigger] = cause;
            }
        }

        return found.FindAll(e => !gone.Contains(e));
    }

    private static EventDraft? CauseOf(Draft draft, EventDraft effect, Dictionary<int, EventDraft> byToken)
    {
        foreach (var argument in effect.Predicate.Arguments)
        {
            var isCause = argument.Source is "subj" or "by" or "in" or "during" or "with" or "from" or "after" or "head" or "obj" or "compound";
            if (isCause && (byToken.TryGetValue(argument.Token, out var cause)
                    || (draft.PhraseHeadedBy(argument.Token) is { } phrase && byToken.TryGetValue(phrase.Content, out cause)))
                && SameHappening(effect, cause))
            {
                return cause;
            }
        }

        var head = draft.Text.Tokens[effect.Trigger].Head;
        var follows = draft.Text.Tokens[effect.Trigger].Deprel is Deprel.Advcl or Deprel.Conj or Deprel.Acl or Deprel.Xcomp or Deprel.Parataxis;
        return follows && IsToll(effect) && byToken.TryGetValue(head, out var main) && SameHappening(effect, main)
            && (!IsToll(main) || (main.Killed is null) != (effect.Killed is null)) ? main : null;
    }

    private static bool SameHappening(EventDraft effect, EventDraft cause) =>
        effect.Type == cause.Type && cause.Trigger != effect.Trigger
        && (IsToll(effect) || ModeRefiner.IsGeneric(effect.Mode) || ModeRefiner.IsGeneric(cause.Mode) || effect.Mode == cause.Mode);

    private static bool IsToll(EventDraft found) => found.IsTollOnly || found.Entry.Has("kills") || found.Entry.Has("wounds");

    private static void Absorb(EventDraft cause, EventDraft effect)
    {
        cause.IsFirm |= !effect.Entry.Has("weak");
        Union(cause.Actors, effect.Actors);
        Union(cause.Recipients, effect.Recipients);
        Union(cause.Places, effect.Places);
        cause.Recipients.RemoveAll(r => r == cause.Trigger || r == effect.Trigger);
        cause.Killed ??= effect.Killed;
        cause.Wounded ??= effect.Wounded;
        cause.Count ??= effect.Count;
        cause.Date ??= effect.Date;
        cause.DateWords ??= effect.DateWords;
        cause.Instrument = cause.Instrument >= 0 ? cause.Instrument : effect.Instrument;
        if (ModeRefiner.IsGeneric(cause.Mode) && !ModeRefiner.IsGeneric(effect.Mode))
        {
            cause.Mode = effect.Mode;
        }

        if (cause.Status != EventStatus.Occurred && effect.Status == EventStatus.Occurred && !effect.Negated)
        {
            cause.Status = effect.Status;
        }

        cause.Negated &= effect.Negated;
        cause.Evidence = Cover(cause.Evidence, effect.Evidence);
    }

    private static (int, int) Cover((int First, int Last) a, (int First, int Last) b)
    {
        var cover = (First: Math.Min(a.First, b.First), Last: Math.Max(a.Last, b.Last));
        return cover.Last - cover.First <= 40 ? cover : a;
    }

    private static void Union(List<int> into, List<int> from)
    {
        foreach (var token in from)
        {
            if (!into.Contains(token))
            {
                into.Add(token);
            }
        }
    }
}
