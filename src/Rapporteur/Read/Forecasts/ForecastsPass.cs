using Rapporteur.Knowledge;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Text;

namespace Rapporteur.Read.Forecasts;

/// <summary>Finds what somebody expects of the future: modal verbs, words of likelihood, hopes and fears.</summary>
internal sealed class ForecastsPass : IPass
{
    private static readonly Lazy<WordSections> cues = new(() => WordSections.Load("clauses/expectation.txt"));

    private static readonly Lazy<WordSections> habits = new(() => WordSections.Load("modality/habitual.txt"));

    public string Name => "Forecasts";

    public Layer Needs => Layer.Events | Layer.Clauses | Layer.Speech;

    public Layer Adds => Layer.Forecasts;

    public void Run(Draft draft)
    {
        var last = -1;
        foreach (var predicate in draft.Clauses.Predicates)
        {
            var sentence = draft.Text.SentenceOf(predicate.Token);
            if (sentence == last || draft.Text.Sentences[sentence].Kind is SentenceKind.Boilerplate or SentenceKind.Dateline or SentenceKind.Caption
                || WordsOf(draft, predicate.Token) is not { } words)
            {
                continue;
            }

            var chain = Chains.Over(draft, predicate.Token);
            if (chain.Any(a => a.Act is Findings.StatementAct.Demands or Findings.StatementAct.Urges or Findings.StatementAct.Denies))
            {
                continue;
            }

            var speaker = chain.Count > 0 ? chain[^1].Speakers[0] : -1;
            var evidence = ForecastEvidence(draft, predicate);
            draft.Forecasts.Add(new ForecastDraft(predicate.Token, speaker, words, chain, evidence));
            last = sentence;
        }
    }

    /// <summary>The words of likelihood that govern a predicate, or null when it is no forecast.</summary>
    private static string? WordsOf(Draft draft, int token)
    {
        var tokens = draft.Text.Tokens;
        var perfect = false;
        string? words = null;
        foreach (var child in draft.Clauses.Tree.Children(token))
        {
            var relation = tokens[child].Deprel;
            if (relation == Deprel.Aux && cues.Value.Has("modal", tokens[child].Lemma) && !IsHabitOrWish(draft, child))
            {
                words = Joined(draft, child);
            }

            perfect |= relation == Deprel.Aux && cues.Value.Has("perfect", tokens[child].Lemma);
            if (relation is Deprel.Mark && cues.Value.Has("conditional", tokens[child].Lemma))
            {
                return null;
            }
        }

        var above = tokens[token].Head;
        if (words is not null && above >= 0 && tokens[token].Deprel is Deprel.Ccomp or Deprel.Csubj && cues.Value.Has("governor", tokens[above].Lemma))
        {
            return draft.Text.FormString(above);
        }

        if (words is not null)
        {
            return perfect && !cues.Value.Has("open-perfect", words) ? null : words;
        }

        var governor = tokens[token].Head;
        return governor >= 0 && tokens[token].Deprel is Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj && cues.Value.Has("governor", tokens[governor].Lemma)
            ? draft.Text.FormString(governor) : null;
    }

    /// <summary>"They would sometimes shoot", "May he rest".</summary>
    private static bool IsHabitOrWish(Draft draft, int modal) =>
        draft.Text.Sentences[draft.Text.SentenceOf(modal)].First == modal
        || (modal + 1 < draft.Text.Tokens.Length && habits.Value.Has("habitual", draft.Text.Tokens[modal + 1].Lemma));

    private static string Joined(Draft draft, int modal)
    {
        var words = draft.Text.FormString(modal);
        for (var i = modal + 1; i < draft.Text.Tokens.Length && draft.Text.Tokens[i].Upos == Upos.Adv && i < modal + 3; i++)
        {
            words += " " + draft.Text.FormString(i);
        }

        return words;
    }

    private static (int First, int Last) ForecastEvidence(Draft draft, Predicate predicate)
    {
        var (first, last) = draft.Clauses.Tree.Extent(predicate.Token);
        return last - first < 32 ? EvidenceRange.Around(draft, predicate.Token, [first, last]) : EvidenceRange.Around(draft, predicate.Token, predicate.Arguments.Select(a => a.Token));
    }
}
