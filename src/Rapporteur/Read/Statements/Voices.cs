using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Who can speak, and whether anything is said.</summary>
internal static class Voices
{
    public static bool CanSpeak(Draft draft, SemanticTypes types, SpeechAct act, int speaker)
    {
        if (types.Is(speaker, "actor") || types.ClassOf(speaker) is "media" or "document" or "statement" or "state")
        {
            return true;
        }

        var token = draft.Text.Tokens[speaker];
        var says = HasWords(act);
        return token.Upos switch
        {
            // A name that nothing is known of: a state, a town for its rulers, an embassy.
            Upos.Propn => types.ClassOf(speaker) is not ("time" or "event" or "weapon" or "vehicle"),
            Upos.Pron => says && (token.Morph & Morph.ThirdPerson) != 0,
            Upos.Noun => says && types.ClassOf(speaker).Length == 0,
            _ => false,
        };
    }

    /// <summary>A clause, a quotation, somebody spoken of, or an act that its own word tells.</summary>
    public static bool Says(Draft draft, SemanticTypes types, SpeechAct act)
    {
        if (HasWords(act) || act.Targets.Count > 0 || act.Entry is not { Pos: FramePos.Verb } verb)
        {
            return HasWords(act) || act.ContentHeads.Count > 0 || act.Targets.Count > 0;
        }

        if (act.Act != StatementAct.Asserts || verb.Lemmas.Length > 1)
        {
            return true;
        }

        // "Recalled 40,000 batteries" says nothing; "confirmed the raid" does.
        return act.ContentHeads.Exists(h => types.ClassOf(h) is "event" or "statement" or "abstract" or "document" || draft.Clauses.At(h) is not null
            || draft.Text.Tokens[h].Upos == Upos.Num);
    }

    private static bool HasWords(SpeechAct act) => act.Content.Exists(c => c.End > c.First) || act.Quotes.Count > 0;
}
