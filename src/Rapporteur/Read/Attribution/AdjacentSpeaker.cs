using Rapporteur.Findings;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>
/// "..., the admiralty announced", "..., said the farmers' leader", "Asked about it, the mayor, Omar Khalil, said": where the tree does not
/// tell, whoever stands beside the verb speaks, and what stands before them is said.
/// </summary>
internal sealed class AdjacentSpeaker(Draft draft, SemanticTypes types)
{
    private readonly AnnotatedText text = draft.Text;
    private readonly Token[] tokens = draft.Text.Tokens;

    public void Apply(SpeechAct act)
    {
        if (act.Act is not (StatementAct.Asserts or StatementAct.Announces or StatementAct.Warns) || (act.IsView && !act.IsOpinion) || draft.Clauses.Tree.HasChild(act.Cue, Deprel.AuxPass)
            || (tokens[act.Cue].Morph & (Morph.Finite | Morph.Past | Morph.Present)) == 0)
        {
            return;
        }

        var said = act.Content.Exists(c => c.End > c.First);
        var lone = act.Speakers.Count(s => tokens[s].Deprel != Deprel.Conj) == 1 && types.ClassOf(act.Speakers[0]) is not ("time" or "weapon" or "vehicle" or "event");
        if (lone && said && !StandsBetween(act))
        {
            return;
        }

        var sentence = text.Sentences[text.SentenceOf(act.Cue)];
        var speaker = Before(act.Cue, sentence.First);
        var inverted = speaker < 0;
        speaker = inverted ? Behind(act.Cue, sentence.End) : speaker;
        if (speaker < 0 || (lone && act.Speakers[0] != speaker && !inverted && !StandsBetween(act)))
        {
            return;
        }

        act.Speakers.Clear();
        act.Speakers.Add(speaker);
        act.ContentHeads.RemoveAll(h => h == speaker);
        if (said && act.ContentHeads.Exists(h => h > act.Cue))
        {
            // "Asked about it, the mayor said": what stands before the speaker is no part of what is said.
            act.ContentHeads.RemoveAll(h => h < speaker);
            act.Content.RemoveAll(c => c.End <= speaker + 2 && c.First < speaker);
        }

        if (!said)
        {
            AddBefore(act, sentence, inverted ? act.Cue : draft.PhraseHeadedBy(speaker)!.First);
        }
    }

    /// <summary>"The rebels burned it, survivors told ...": a phrase between a comma and the verb, where the tree chose a farther one.</summary>
    private bool StandsBetween(SpeechAct act)
    {
        for (var i = act.Cue - 1; i > 0 && i > act.Cue - 6; i--)
        {
            if (draft.PhraseHeadedBy(i) is { } phrase && phrase.End == act.Cue)
            {
                return phrase.First > 0 && text.Form(phrase.First - 1) is "," && types.Is(i, "actor") && act.Speakers[0] < phrase.First
                    && tokens[i].Deprel is not (Deprel.Appos or Deprel.Conj);
            }
        }

        return false;
    }

    /// <summary>The phrase that ends at the cue, a comma or an adverb apart.</summary>
    private int Before(int cue, int first)
    {
        var end = cue;
        while (end - 1 > first && (tokens[end - 1].Upos == Upos.Adv || text.Form(end - 1) is ","))
        {
            end--;
        }

        for (var i = end - 1; i >= first && i > end - 12; i--)
        {
            if (draft.PhraseHeadedBy(i) is { } phrase && phrase.End == end && (CanSpeak(i) || Bearer(i, first) != i))
            {
                return Bearer(i, first);
            }
        }

        return -1;
    }

    /// <summary>The phrase right behind the cue, when a comma or a closing mark stands before it.</summary>
    private int Behind(int cue, int end)
    {
        if (cue == 0 || text.Form(cue - 1) is not ("," or "\"" or "”" or "»"))
        {
            return -1;
        }

        for (var i = cue + 1; i < end && i < cue + 10; i++)
        {
            if (draft.PhraseHeadedBy(i) is { } phrase && phrase.First == cue + 1 && CanSpeak(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"A caller with an accent said": whoever the phrase at the verb belongs to.</summary>
    private int Bearer(int token, int first)
    {
        var bearer = token;
        for (var (at, steps) = (tokens[token].Head, 0); at >= first && at < token && steps < 6; at = tokens[at].Head, steps++)
        {
            bearer = draft.PhraseHeadedBy(at) is not null && types.Is(at, "actor") && draft.Clauses.Tree.Extent(at).Last >= token ? at : bearer;
        }

        return bearer;
    }

    private bool CanSpeak(int token) =>
        types.Is(token, "actor") || (types.ClassOf(token).Length == 0 && tokens[token].Upos is Upos.Noun or Upos.Propn) || types.ClassOf(token) is "media";

    /// <summary>What stands before "..., they said", up to the comma.</summary>
    private void AddBefore(SpeechAct act, Sentence sentence, int end)
    {
        if (end - sentence.First < 3 || text.Form(end - 1) is not ("," or "\"" or "”" or "»"))
        {
            return;
        }

        act.Content.Clear();
        act.ContentHeads.Clear();
        act.Content.Add((sentence.First, end - 1));
        var head = Stretch.Top(draft, sentence.First, end - 1);
        if (head >= 0)
        {
            act.ContentHeads.Add(head);
        }
    }
}
