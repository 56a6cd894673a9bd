using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>How well two tellings fit one event. The weights were set on written examples and annotated reports; at <see cref="Threshold"/> they are one.</summary>
internal sealed class EventSimilarity(Draft draft, Fillers fillers)
{
    public const double Threshold = 2.0;

    public double Score(EventDraft earlier, EventDraft next)
    {
        if (earlier.Type != next.Type || !ModeFamilies.Agree(earlier.Mode, next.Mode) || Clash(earlier, next))
        {
            return 0;
        }

        var actors = fillers.Agreement(earlier.Actors, next.Actors);
        var recipients = fillers.Agreement(earlier.Recipients, next.Recipients);
        var places = fillers.Agreement(earlier.Places, next.Places);
        if (recipients < 0 || (actors < 0 && recipients <= 0) || (places < 0 && recipients <= 0))
        {
            return 0;
        }

        return (1.2 * actors) + (1.5 * recipients) + (0.6 * places) + OfWords(earlier, next) + OfPosition(earlier, next)
            + (earlier.Date is { } a && next.Date is { } b && a == b ? 1.0 : 0) + (SameToll(earlier, next) ? 1.0 : 0);
    }

    private double OfWords(EventDraft earlier, EventDraft next)
    {
        var bare = next.Actors.Count + next.Recipients.Count == 0 && next.Count is null;
        var definite = next.Predicate.Pos == FramePos.Noun && draft.PhraseHeadedBy(next.Trigger) is { Definite: true } phrase && !(phrase.Plural && !bare);
        return (definite ? 1.2 : 0) + (definite && bare ? 0.8 : 0)
            + (earlier.Mode == next.Mode && !ModeRefiner.IsGeneric(next.Mode) ? 0.6 : 0)
            + (draft.Text.Tokens[earlier.Trigger].Lemma == draft.Text.Tokens[next.Trigger].Lemma ? definite ? 0.7 : 0.3 : 0);
    }

    private double OfPosition(EventDraft earlier, EventDraft next)
    {
        var gap = next.Sentence - earlier.Sentence;
        // Two verbs of one sentence tell two things more often than one.
        return (gap == 0 && next.Predicate.Pos == FramePos.Verb ? -1.0 : 0.5 / (1 + gap)) + (IsHeadlineOf(earlier, next) ? 1.5 : 0);
    }

    /// <summary>What a headline or a caption tells, the first sentences tell again.</summary>
    private bool IsHeadlineOf(EventDraft earlier, EventDraft next) =>
        draft.Text.Sentences[earlier.Sentence].Kind is SentenceKind.Headline && next.Sentence - earlier.Sentence <= 4
        && next.Sentence != earlier.Sentence && draft.Text.Sentences[next.Sentence].Kind == SentenceKind.Body;

    private static bool SameToll(EventDraft a, EventDraft b) =>
        a.Killed is { } x && b.Killed is { } y && string.Equals(x, y, StringComparison.OrdinalIgnoreCase);

    private bool Clash(EventDraft a, EventDraft b)
    {
        var dates = a.Date is { } x && b.Date is { } y && !x.Overlaps(y);
        var numbers = (a.Count is null) != (b.Count is null) || IsSeries(a) != IsSeries(b);
        return dates || numbers || Unreal(a.Status) != Unreal(b.Status);
    }

    /// <summary>"Attacks" are many where "the attack" is one.</summary>
    private bool IsSeries(EventDraft found) =>
        found.Predicate.Pos == FramePos.Noun && draft.PhraseHeadedBy(found.Trigger) is { Plural: true, Definite: false } && found.Type == EventType.Assault
        && !found.IsTollOnly;

    private static bool Unreal(EventStatus status) => status is EventStatus.Hypothetical or EventStatus.Planned;
}
