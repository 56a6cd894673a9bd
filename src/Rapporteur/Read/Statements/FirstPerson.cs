using Rapporteur.Findings;
using Rapporteur.Read.Attribution;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>"We condemn it," she said: the act inside the quotation is hers, and the saying only carries it.</summary>
internal static class FirstPerson
{
    /// <summary>Gives acts of "I" and "we" to who is quoted; returns the acts that say nothing else.</summary>
    public static HashSet<SpeechAct> Resolve(Draft draft)
    {
        var carriers = new HashSet<SpeechAct>();
        foreach (var inner in draft.Speech.Where(a => !a.IsView))
        {
            if (inner.Speakers.Count == 0 || Chains.Over(draft, inner.Cue) is not [.., var outer]
                || !inner.Speakers.TrueForAll(s => IsFirstPerson(draft, s) || IsSame(draft, outer, s)))
            {
                continue;
            }

            inner.Speakers.Clear();
            inner.Speakers.AddRange(outer.Speakers);
            inner.Channel ??= outer.Channel;
            if (outer.Act == StatementAct.Asserts && inner.Act != StatementAct.Asserts && outer.ContentHeads.Contains(inner.Cue))
            {
                inner.ContentHeads.Add(outer.Cue);
                carriers.Add(outer);
            }
        }

        return carriers;
    }

    /// <summary>"The Front says it wants": the pronoun is the speaker.</summary>
    private static bool IsSame(Draft draft, SpeechAct outer, int speaker) =>
        draft.Text.Tokens[speaker].Upos == Upos.Pron && outer.ContentHeads.Count > 0 && draft.PhraseHeadedBy(speaker) is { Cluster: >= 0 } phrase
        && outer.Speakers.Exists(o => draft.PhraseHeadedBy(o)?.Cluster == phrase.Cluster || IsNearest(draft, o, outer.Cue, speaker, phrase.Cluster));

    /// <summary>"It" right behind "the Front says" is the Front, unless the sentence has named another before.</summary>
    private static bool IsNearest(Draft draft, int speaker, int cue, int pronoun, int cluster)
    {
        var first = draft.Text.Sentences[draft.Text.SentenceOf(pronoun)].First;
        return speaker < cue && cue < pronoun && pronoun - cue <= 3 && draft.Text.Tokens[speaker].Upos != Upos.Pron
            && draft.Text.Tokens[pronoun].Lemma is "it" && !draft.Entities[cluster].Phrases.Exists(p => p.Head >= first && p.Head < cue);
    }

    private static bool IsFirstPerson(Draft draft, int token) => (draft.Text.Tokens[token].Morph & Morph.FirstPerson) != 0;
}
