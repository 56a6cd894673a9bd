using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Frames;

namespace Rapporteur.Read.Events;

/// <summary>Drops what is negated, what nobody does and nobody suffers, and everyday senses of words that also tell of conflict.</summary>
internal sealed class EventFilter(Draft draft, SemanticTypes types)
{
    /// <summary>So many attacks told in plain words make a report one of conflict, in which everyday words are likely meant so too.</summary>
    private const int ConflictFrom = 2;

    public IEnumerable<EventDraft> Keep(IReadOnlyList<EventDraft> found)
    {
        var conflict = found.Count(e => e.Type == EventType.Assault && !IsWeak(e) && !e.IsTollOnly) >= ConflictFrom;
        return found.Where(e => Stands(e, conflict));
    }

    private static bool IsWeak(EventDraft found) => found.Entry.Has("weak") && !found.IsFirm;

    private bool Stands(EventDraft found, bool conflict)
    {
        if (found.Negated || (found.IsTollOnly && !IsTollOfItsOwn(found, conflict)))
        {
            return false;
        }

        var actors = found.Actors.Any(t => types.Is(t, "actor"));
        var recipients = found.Recipients.Any(t => types.Is(t, "actor") || types.ClassOf(t) is "facility" or "vehicle" or "weapon" or "place" or "place-noun");
        if (IsWeak(found))
        {
            var alone = found.Entry.Pos == FramePos.Noun || (found.Type != EventType.Assault && found.Actors.Exists(t => types.EntityAt(t) is { IsNamed: true }));
            return (actors && (recipients || found.Instrument >= 0 || found.Count is not null || alone)) || (recipients && IsViolent(found) && found.Instrument >= 0)
                || (conflict && (recipients || (actors && found.Entry.Pos == FramePos.Verb) || IsSettled(found)))
                || ((actors || recipients) && (found.DateWords is not null || found.Places.Exists(t => types.Is(t, "place"))));
        }

        return actors || recipients || found.Places.Count > 0 || found.DateWords is not null || found.Instrument >= 0
            || (found.Entry.Pos == FramePos.Verb && found.Actors.Count + found.Recipients.Count > 0)
            || (found.Entry.Pos == FramePos.Noun && draft.PhraseHeadedBy(found.Trigger) is { } phrase && (conflict ? phrase.Definite || (!phrase.Plural && draft.Clauses.Tree.HasChild(found.Trigger, Text.Deprel.Det)) : IsViolent(found) && phrase.Definite));
    }

    /// <summary>"Fifty people have died since Monday": so many dead at a time or a place are an event although nothing tells of what they died.</summary>
    private bool IsTollOfItsOwn(EventDraft found, bool conflict)
    {
        var counted = found.Recipients.Exists(r => draft.PhraseHeadedBy(r)?.Number is not null);
        return found.Actors.Count > 0 || found.Instrument >= 0
            || (counted && (found.Chain.Count > 0 || (conflict && found.Entry.Pos == FramePos.Verb && (found.DateWords is not null || found.Places.Count > 0))));
    }

    /// <summary>In a report of conflict a dated deed, and a meeting or an inquiry of which one is told, are meant as they stand.</summary>
    private bool IsSettled(EventDraft found) => found.Entry.Pos == FramePos.Verb
        ? found.DateWords is not null
        : found.Type == EventType.Consult && draft.PhraseHeadedBy(found.Trigger) is { Plural: false };

    private static bool IsViolent(EventDraft found) => found.Type is EventType.Assault or EventType.Protest;
}
