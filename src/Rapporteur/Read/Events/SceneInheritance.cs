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

    public void Run(IReadOnlyList<EventDraft> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Places.Count == 0 && IsTold(events[i]) && events[i].Type is EventType.Assault or EventType.Coerce or EventType.Protest
                && (FromSentence(events, i, HasPlace) ?? FromBefore(events, i, HasPlace)) is { } scene)
            {
                events[i].Places.AddRange(scene.Places.Where(IsNamed));
            }

            if (events[i].Date is null && IsTold(events[i]) && (FromSentence(events, i, Dates) ?? FromBefore(events, i, Dates)) is { Date: { } days } source)
            {
                events[i].Date = new DateRange(days.From, days.To, Basis.Inferred);
                events[i].DateWords = source.DateWords;
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
        if (next.Predicate.Pos != FramePos.Verb || !IsPlainPast(next.Predicate.Anchor) || (tells == Dates && HasDate(next.Sentence)))
        {
            return null;
        }

        for (var i = at - 1; i >= 0 && next.Sentence - events[i].Sentence <= Reach; i--)
        {
            var earlier = events[i];
            if (tells(earlier) && earlier.Sentence < next.Sentence && IsPlainPast(earlier.Predicate.Anchor) && SameParagraph(earlier.Sentence, next.Sentence))
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

    private bool IsPlainPast(int verb)
    {
        var past = (tokens[verb].Morph & Morph.Past) != 0;
        foreach (var child in draft.Clauses.Tree.Children(verb))
        {
            if (tokens[child].Deprel == Deprel.Aux)
            {
                return false;
            }

            past |= tokens[child].Deprel == Deprel.AuxPass && (tokens[child].Morph & Morph.Past) != 0;
        }

        return past && tokens[verb].Deprel is Deprel.Root or Deprel.Conj or Deprel.Ccomp or Deprel.Advcl or Deprel.Parataxis;
    }

    private bool HasDate(int sentence)
    {
        var span = draft.Text.Sentences[sentence];
        return draft.Dates.Exists(d => d.First >= span.First && d.First < span.End && d.Kind == DateKind.Point);
    }

    private bool SameParagraph(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var from = tokens[draft.Text.Sentences[i].End - 1].End;
            var to = tokens[draft.Text.Sentences[i + 1].First].Start;
            if (draft.Report.Text.AsSpan(from, to - from).Count('\n') > 1)
            {
                return false;
            }
        }

        return true;
    }
}
