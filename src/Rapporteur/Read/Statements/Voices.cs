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
        var says = HasWords(act) || act.Targets.Count > 0 || act.ContentHeads.Count > 0;
        if (!says || types.ClassOf(speaker) is "time" or "event" or "weapon" or "vehicle")
        {
            return false;
        }

        // A name that nothing is known of may be a state, or a town for its rulers; a house with a name, an embassy.
        return token.Upos switch
        {
            Upos.Propn => true,
            Upos.Pron => HasWords(act) && (token.Morph & (Morph.ThirdPerson | Morph.FirstPerson)) != 0,
            Upos.Noun => (HasWords(act) && types.ClassOf(speaker).Length == 0) || token.Entity == EntityTag.Organization
                || (types.ClassOf(speaker) == "facility" && (HasWords(act) || draft.PhraseHeadedBy(speaker) is { HasName: true } or { Definite: true })),
            _ => false,
        };
    }

    /// <summary>A clause, a quotation, somebody spoken of, or an act that its own word tells.</summary>
    public static bool Says(Draft draft, SemanticTypes types, SpeechAct act)
    {
        if (HasWords(act) || act.Targets.Count > 0 || act.Entry is not { Pos: FramePos.Verb } verb)
        {
            return HasWords(act) || act.ContentHeads.Count > 0 || act.Targets.Count > 0
                || (act.Entry is { Pos: FramePos.Noun } && act.Act is StatementAct.Denies or StatementAct.ClaimsResponsibility);
        }

        if (act.Act is not (StatementAct.Asserts or StatementAct.Denies or StatementAct.Threatens or StatementAct.ClaimsResponsibility))
        {
            return act.ContentHeads.Count > 0 || (verb.Lemmas.Length > 1 && act.Act is not (StatementAct.Condemns or StatementAct.Praises));
        }

        if (act.Act != StatementAct.Asserts || verb.Lemmas.Length > 1)
        {
            return true;
        }

        // "Recalled 40,000 batteries" says nothing; "confirmed the raid" does.
        return act.ContentHeads.Exists(h => types.ClassOf(h) is "event" or "statement" or "document" || draft.Clauses.At(h) is not null
            || draft.Text.Tokens[h].Upos == Upos.Num);
    }

    private static bool HasWords(SpeechAct act) => act.Content.Exists(c => c.End > c.First) || act.Quotes.Count > 0;
}
