using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>
/// Days and places of events that stand in a story: another verb of the sentence, or the sentences before it in the same paragraph, say when
/// and where. Such days are inferred; what is told in another tense or about another time stays undated.
/// </summary>
internal sealed class SceneInheritance(Draft draft)
{
    /// <summary>How many sentences a day reaches on.</summary>
    private const int Reach = 3;

    /// <summary>Wider intervals say too little to hand on.</summary>
    private const int WidestDays = 7;

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SceneDates scenes = new(draft);

    public void Run(IReadOnlyList<EventDraft> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Places.Count == 0 && IsTold(events[i]) && events[i].Type is EventType.Assault or EventType.Coerce or EventType.Protest
                && (FromSentence(events, i, HasPlace) ?? FromBefore(events, i, HasPlace)) is { } scene)
            {
                events[i].Places.AddRange(scene.Places.Where(IsNamed));
            }

            if (events[i].Date is null && IsTold(events[i]))
            {
                var source = FromSentence(events, i, Dates) ?? FromBefore(events, i, Dates);
                var (days, words) = source is null ? scenes.Before(events[i].Sentence, events[i].Predicate, events[i].Chain.Count > 0) : (source.Date, source.DateWords);
                events[i].Date = days is { } told ? new DateRange(told.From, told.To, Basis.Inferred) : null;
                events[i].DateWords ??= words;
            }
        }
    }

    private static bool IsTold(EventDraft found) => found.Status is EventStatus.Occurred or EventStatus.Alleged && found.Count is null;

    private EventDraft? FromSentence(IReadOnlyList<EventDraft> events, int at, Predicate<EventDraft> tells)
    {
        for (var distance = 1; distance <= 3; distance++)
        {
            foreach (var other in new[] { at - distance, at + distance })
            {
                if (other >= 0 && other < events.Count && events[other].Sentence == events[at].Sentence && tells(events[other]) && AreLinked(events[at].Predicate.Anchor, events[other].Predicate.Anchor))
                {
                    return events[other];
                }
            }
        }

        return null;
    }

    private EventDraft? FromBefore(IReadOnlyList<EventDraft> events, int at, Predicate<EventDraft> tells)
    {
        var next = events[at];
        if (next.Predicate.Pos != FramePos.Verb || !scenes.IsPlainPast(next.Predicate.Anchor, next.Chain.Count > 0) || (tells == Dates && scenes.HasDate(next.Sentence)))
        {
            return null;
        }

        for (var i = at - 1; i >= 0 && next.Sentence - events[i].Sentence <= Reach; i--)
        {
            var earlier = events[i];
            if (tells(earlier) && earlier.Sentence < next.Sentence && scenes.IsPlainPast(earlier.Predicate.Anchor) && scenes.SameParagraph(earlier.Sentence, next.Sentence))
            {
                return earlier;
            }
        }

        return null;
    }

    private bool IsNamed(int place) => tokens[place].Entity == EntityTag.Place;

    private bool HasPlace(EventDraft found) => found.Places.Exists(IsNamed) && found.Type is EventType.Assault or EventType.Coerce or EventType.Protest && IsTold(found);

    private static bool Dates(EventDraft found) => found.Date is { Days: <= WidestDays } && IsTold(found);

    /// <summary>One clause governs the other, or both are joined, without a relative clause between.</summary>
    private bool AreLinked(int a, int b) => Reaches(a, b) || Reaches(b, a);

    private bool Reaches(int from, int to)
    {
        for (var steps = 0; steps < 4 && from >= 0; steps++)
        {
            if (from == to)
            {
                return true;
            }

            if (tokens[from].Deprel is not (Deprel.Conj or Deprel.Advcl or Deprel.Xcomp or Deprel.Parataxis or Deprel.Obl or Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPass or Deprel.Acl))
            {
                return false;
            }

            from = tokens[from].Head;
        }

        return false;
    }
}
