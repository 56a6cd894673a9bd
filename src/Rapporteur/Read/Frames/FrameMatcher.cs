using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Text;

namespace Rapporteur.Read.Frames;

/// <summary>Finds the sense of a predicate whose words and conditions the text bears out, most specific first.</summary>
internal sealed class FrameMatcher(Draft draft, SemanticTypes types)
{
    /// <summary>How far below the verb a word of its entry may hang: "added to the list of terrorist groups".</summary>
    private const int Deepest = 3;

    private readonly Token[] tokens = draft.Text.Tokens;

    public FrameEntry? Match(Predicate predicate, FrameTable table)
    {
        foreach (var entry in table.Senses(predicate.Pos, tokens[predicate.Token].Lemma))
        {
            if (WordsStand(predicate, entry) && ConditionsHold(predicate, entry))
            {
                return entry;
            }
        }

        return null;
    }

    private bool WordsStand(Predicate predicate, FrameEntry entry)
    {
        if (predicate.Pos == FramePos.Verb)
        {
            // A verb with a particle is another verb: "take out" is no "take".
            return entry.Lemmas.Length == 1
                ? predicate.Particle is null || IsTransparentParticle(predicate, entry)
                : OtherWordsStand(predicate, entry);
        }

        var at = predicate.Token - 1;
        for (var i = entry.Lemmas.Length - 2; i >= 0; i--, at--)
        {
            while (at > 0 && tokens[at].Upos is Upos.Det)
            {
                at--;
            }

            if (at < 0 || !SameWord(at, entry.Lemmas[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool OtherWordsStand(Predicate predicate, FrameEntry entry)
    {
        for (var i = 1; i < entry.Lemmas.Length; i++)
        {
            if (predicate.Particle != entry.Lemmas[i] && !StandsBelow(predicate.Token, entry.Lemmas[i], entry))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTransparentParticle(Predicate predicate, FrameEntry entry) =>
        predicate.Arguments.Any(a => a.Source == "obj") && entry.Conditions.Any(c => c.Sources.Contains("obj"));

    private bool SameWord(int token, string word) =>
        string.Equals(tokens[token].Lemma, word, StringComparison.OrdinalIgnoreCase)
        || draft.Text.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool StandsBelow(int head, string word, FrameEntry entry, int depth = 0)
    {
        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            var relation = tokens[child].Deprel;
            if (relation != Deprel.Nsubj && (depth == 0 || IsPartOfPhrase(relation)) && SameWord(child, word)
                && (depth == 0 || relation != Deprel.Case || MarksItsNoun(head, word, entry)))
            {
                return true;
            }

            if (depth < Deepest && (depth == 0 ? IsArgument(relation) : relation is Deprel.Nmod) && StandsBelow(child, word, entry, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsArgument(Deprel relation) =>
        relation is Deprel.Obl or Deprel.Nmod or Deprel.Obj or Deprel.Xcomp or Deprel.OblAgent or Deprel.NsubjPass;

    private static bool IsPartOfPhrase(Deprel relation) =>
        relation is Deprel.Case or Deprel.Compound or Deprel.Amod or Deprel.Nmod or Deprel.Obj;

    /// <summary>A preposition counts when the entry ends with it, or goes on with the noun that it marks.</summary>
    private bool MarksItsNoun(int noun, string preposition, FrameEntry entry) =>
        entry.Lemmas[^1] == preposition || entry.Lemmas.Contains(tokens[noun].Lemma, StringComparer.OrdinalIgnoreCase);

    private bool ConditionsHold(Predicate predicate, FrameEntry entry)
    {
        foreach (var condition in entry.Conditions)
        {
            if (!Holds(predicate, condition))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(Predicate predicate, Condition condition)
    {
        bool present = false, ofClass = condition.Classes.Length == 0;
        foreach (var argument in predicate.Arguments)
        {
            var isAgent = predicate.Passive && argument.Source == "by" && condition.Sources.Contains("subj");
            if (isAgent || condition.Sources.Contains(argument.Source))
            {
                present = true;
                ofClass = ofClass || types.IsAny(argument.Token, condition.Classes);
            }
        }

        if (!present && !condition.Forbidden && condition.Required && predicate.Pos == FramePos.Verb && UnderObject(predicate, condition) is >= 0 and var filler)
        {
            present = true;
            ofClass = ofClass || types.IsAny(filler, condition.Classes);
        }

        if (condition.Forbidden)
        {
            return !present || !ofClass;
        }

        return present ? ofClass : !condition.Required && condition.Classes.Length == 0;
    }

    /// <summary>"Charged three officers with murder": a preposition that the sense asks for may hang on the object.</summary>
    private int UnderObject(Predicate predicate, Condition condition)
    {
        var item = predicate.Find("obj");
        if (item < 0)
        {
            return -1;
        }

        foreach (var child in draft.Clauses.Tree.Children(item))
        {
            if (tokens[child].Deprel == Deprel.Nmod && Prepositions.Of(draft, draft.Clauses.Tree, child) is { Length: > 0 } preposition
                && preposition != "of" && condition.Sources.Contains(preposition))
            {
                return child;
            }
        }

        return -1;
    }
}
