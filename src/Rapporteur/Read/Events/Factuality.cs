using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Whether a report holds that something took place.</summary>
internal readonly record struct Fact(EventStatus Status, bool Negated)
{
    public bool IsSettled => Negated || Status != EventStatus.Occurred;
}

/// <summary>Reads status off auxiliaries, negation, adjectives and the words that govern a predicate.</summary>
internal sealed class Factuality(Draft draft)
{
    /// <summary>Deeper nesting says nothing about the event any more.</summary>
    private const int MaximumClimb = 5;

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    public Fact Of(Predicate predicate, FrameEntry? entry)
    {
        var status = entry?.Status is { } named && Wire.TryParse<EventStatus>(named, out var parsed) ? parsed : EventStatus.Occurred;
        var fact = new Fact(status, false);
        fact = Combine(fact, Local(predicate.Token));
        if (predicate.Light >= 0)
        {
            fact = Combine(fact, Local(predicate.Light));
            fact = Combine(fact, Effect(Modality.Of(tokens[predicate.Light].Lemma)));
        }

        return Climb(predicate, fact);
    }

    private Fact Climb(Predicate predicate, Fact fact)
    {
        var token = predicate.Anchor;
        for (var steps = 0; steps < MaximumClimb && !fact.IsSettled; steps++)
        {
            var head = tokens[token].Head;
            if (head < 0 || !Passes(tokens[token].Deprel))
            {
                break;
            }

            fact = Combine(fact, FromGovernor(token, head));
            if (tokens[head].Upos is Upos.Verb or Upos.Aux && GovernsMood(token))
            {
                fact = Combine(fact, Local(head));
            }

            token = head;
        }

        return fact;
    }

    private static bool Passes(Deprel relation) => relation is Deprel.Xcomp or Deprel.Ccomp or Deprel.Acl or Deprel.Advcl or Deprel.Obj
        or Deprel.Obl or Deprel.Nmod or Deprel.Conj or Deprel.Csubj or Deprel.Compound or Deprel.NsubjPass or Deprel.Nsubj;

    private Fact FromGovernor(int token, int head)
    {
        var relation = tokens[token].Deprel;
        if (relation == Deprel.Conj)
        {
            return tokens[head].Upos == Upos.Verb ? Auxiliaries(head) : default;
        }

        if (relation is Deprel.Nsubj or Deprel.Compound)
        {
            return relation == Deprel.Nsubj && IsIndefinite(token) ? Local(head) : default;
        }

        var effect = Effect(Modality.Of(tokens[head].Lemma));
        if (effect.IsSettled)
        {
            return effect;
        }

        if (relation == Deprel.Xcomp && draft.Clauses.VerbAt(head) is { Passive: true } && IsSaidOrBelieved(tokens[head].Lemma))
        {
            return new Fact(EventStatus.Alleged, false);
        }

        return relation is Deprel.Acl or Deprel.Advcl && IsInfinitive(token) ? new Fact(EventStatus.Planned, false) : default;
    }

    /// <summary>"Is believed to have", "was said to".</summary>
    private static bool IsSaidOrBelieved(string lemma) =>
        FrameTable.Views.Senses(FramePos.Verb, lemma).Count > 0
        || FrameTable.Statements.Senses(FramePos.Verb, lemma).Any(e => e.Category == "asserts" && e.Lemmas.Length == 1);

    /// <summary>A clause shares the mood of what governs it; a noun only when it is not presupposed.</summary>
    private bool GovernsMood(int token) =>
        tokens[token].Deprel is Deprel.Xcomp or Deprel.Ccomp
        || (tokens[token].Deprel is Deprel.Obj or Deprel.Obl or Deprel.NsubjPass && tokens[token].Upos == Upos.Noun && IsIndefinite(token));

    private bool IsIndefinite(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tokens[child].Deprel == Deprel.NmodPoss
                || (tokens[child].Deprel == Deprel.Det && (tokens[child].Morph & Morph.Definite) != 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsInfinitive(int token) =>
        (tokens[token].Morph & Morph.Infinitive) != 0 && tree.HasChild(token, Deprel.Mark) && !tree.HasChild(token, Deprel.Nsubj);

    private Fact Local(int token)
    {
        var fact = Auxiliaries(token);
        foreach (var child in tree.Children(token))
        {
            fact = tokens[child].Deprel switch
            {
                Deprel.Advmod or Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.Mark or Deprel.Cc =>
                    Combine(fact, Effect(Modality.Of(tokens[child].Lemma))),
                _ => fact,
            };
        }

        return fact;
    }

    private Fact Auxiliaries(int token)
    {
        var fact = default(Fact);
        var progressive = false;
        foreach (var child in tree.Children(token))
        {
            if (tokens[child].Deprel == Deprel.Aux)
            {
                fact = Combine(fact, Effect(Modality.Of(tokens[child].Lemma)));
                progressive |= (tokens[child].Morph & Morph.Present) != 0;
            }
        }

        if (!fact.IsSettled && tree.HasChild(token, Deprel.Cop) && tree.HasChild(token, Deprel.Mark) && (tokens[token].Morph & Morph.Infinitive) != 0)
        {
            return new Fact(EventStatus.Planned, false);
        }

        return !fact.IsSettled && progressive && draft.Text.Form(token).EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            ? new Fact(EventStatus.Ongoing, false) : fact;
    }

    private static Fact Combine(Fact inner, Fact outer) => new(
        inner.Status is EventStatus.Occurred ? outer.Status
        : inner.Status is EventStatus.Ongoing && outer.Status is EventStatus.Hypothetical or EventStatus.Planned or EventStatus.Alleged ? outer.Status
        : inner.Status,
        inner.Negated || outer.Negated);

    private static Fact Effect(ModalEffect effect) => effect switch
    {
        ModalEffect.Negated => new Fact(EventStatus.Occurred, true),
        ModalEffect.Attempted => new Fact(EventStatus.Attempted, false),
        ModalEffect.Planned => new Fact(EventStatus.Planned, false),
        ModalEffect.Hypothetical => new Fact(EventStatus.Hypothetical, false),
        ModalEffect.Alleged => new Fact(EventStatus.Alleged, false),
        ModalEffect.Ongoing => new Fact(EventStatus.Ongoing, false),
        _ => default,
    };
}
