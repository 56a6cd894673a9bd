using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Tells a capital that stands for its state from the city.</summary>
internal static class Metonym
{
    /// <summary>Whether the phrase does what only a state does: governs a verb as its subject, or owns a word or deed.</summary>
    public static bool Is(AnnotatedText text, NounPhrase phrase)
    {
        var tokens = text.Tokens;
        ref var head = ref tokens[phrase.Head];
        if (head.Head < 0 || phrase.End - phrase.First > phrase.CoreEnd - phrase.CoreFirst)
        {
            return false;
        }

        return head.Deprel == Deprel.OblAgent
            || head.Deprel == Deprel.Nsubj && tokens[head.Head].Upos == Upos.Verb && tokens[head.Head].Lemma is not ("be" or "have");
    }
}
