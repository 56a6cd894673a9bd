using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>The days at which a story stands: what a sentence before dates, though no event of it, dates what goes on from there.</summary>
internal sealed class SceneDates(Draft draft)
{
    /// <summary>How many sentences a day reaches on.</summary>
    private const int Reach = 2;

    private const int WidestDays = 7;

    private const int Deepest = 6;

    private readonly Token[] tokens = draft.Text.Tokens;

    /// <summary>The day of the last plain past clause before a sentence in the same paragraph, for a predicate that goes on in the plain past.</summary>
    public (DateRange? Days, string? Words) Before(int sentence, Predicate next, bool cited)
    {
        if (next.Pos != FramePos.Verb || !IsPlainPast(next.Anchor, cited) || HasDate(sentence))
        {
            return default;
        }

        for (var i = draft.Dates.Count - 1; i >= 0; i--)
        {
            var date = draft.Dates[i];
            var at = draft.Text.SentenceOf(date.First);
            if (at < sentence - Reach)
            {
                break;
            }

            if (at < sentence && date.Kind == DateKind.Point && SameParagraph(at, sentence))
            {
                return date.Range is { Days: <= WidestDays } && TellsScene(date) ? (date.Range, Phrasing.Collapse(date.Span.Of(draft.Report.Text))) : default;
            }
        }

        return default;
    }

    /// <param name="cited">What somebody is cited for stands one tense back: "said that soldiers had been abducted".</param>
    public bool IsPlainPast(int verb, bool cited = false)
    {
        var past = (tokens[verb].Morph & Morph.Past) != 0;
        foreach (var child in draft.Clauses.Tree.Children(verb))
        {
            if (tokens[child].Deprel == Deprel.Aux)
            {
                if (!cited || tokens[child].Lemma is not "have" || (tokens[child].Morph & Morph.Past) == 0)
                {
                    return false;
                }

                past = true;
            }

            past |= tokens[child].Deprel == Deprel.AuxPass && (tokens[child].Morph & Morph.Past) != 0;
        }

        return past && tokens[verb].Deprel is Deprel.Root or Deprel.Conj or Deprel.Ccomp or Deprel.Advcl or Deprel.Parataxis;
    }

    /// <summary>Whether the sentence has a day of its own, not only one on which something was said.</summary>
    public bool HasDate(int sentence)
    {
        var span = draft.Text.Sentences[sentence];
        return draft.Dates.Exists(d => d.First >= span.First && d.First < span.End && d.Kind == DateKind.Point && !(VerbOf(d) is >= 0 and var verb && IsSpeech(verb)));
    }

    public bool SameParagraph(int first, int last)
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
    /// <summary>The clause around the day tells what happened, not what was said about it; a day that stands alone opens a scene.</summary>
    private bool TellsScene(DateExpression date) => VerbOf(date) is >= 0 and var verb
        ? IsPlainPast(verb) && !IsSpeech(verb)
        : draft.Text.Sentences[draft.Text.SentenceOf(date.First)].Count <= date.End - date.First + 1;

    private bool IsSpeech(int verb) => FrameTable.Statements.Senses(FramePos.Verb, tokens[verb].Lemma).Count > 0;

    private int VerbOf(DateExpression date)
    {
        var token = date.First;
        for (var steps = 0; steps < Deepest && token >= 0; steps++)
        {
            if (tokens[token].Upos == Upos.Verb)
            {
                return token;
            }

            token = tokens[token].Head;
        }

        return -1;
    }
}
