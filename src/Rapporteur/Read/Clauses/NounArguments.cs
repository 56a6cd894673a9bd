using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Clauses;

/// <summary>Arguments of event nouns: modifiers of their own, and those of the light verb that carries them.</summary>
internal sealed class NounArguments(Draft draft, ClauseTable table)
{
    private static readonly Lazy<WordSections> light = new(() => WordSections.Load("frames/light.txt", "clauses/light-prepositions.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;

    public void Collect(Predicate noun)
    {
        foreach (var child in table.Tree.Children(noun.Token))
        {
            CollectModifier(noun, child);
        }

        CollectFromRelative(noun);
        CollectFromCopula(noun);
        if (table.VerbAt(tokens[noun.Token].Head) is { } verb)
        {
            CollectFromVerb(noun, verb);
        }
        else if (tokens[noun.Token].Deprel == Deprel.Conj && table.At(tokens[noun.Token].Head) is { Pos: FramePos.Noun } first)
        {
            noun.Light = first.Light;
            CopyOuter(noun, first);
        }
    }

    /// <summary>"X was involved in the attack", "X is behind the attack".</summary>
    private void CollectFromCopula(Predicate noun)
    {
        var preposition = Prepositions.Of(draft, table.Tree, noun.Token);
        var head = tokens[noun.Token].Head;
        var isAdjective = head >= 0 && tokens[head].Upos is Upos.Adj or Upos.Verb or Upos.Adv && tokens[noun.Token].Deprel is Deprel.Obl or Deprel.Nmod;
        var holder = isAdjective && light.Value.Has("blamed", tokens[head].Lemma + " " + preposition) ? head
            : light.Value.Has("blamed", preposition) ? noun.Token : -1;
        CollectState(noun, preposition);
        var subject = holder < 0 ? -1 : table.Tree.Child(holder, Deprel.Nsubj);
        if (subject >= 0)
        {
            foreach (var conjunct in table.Tree.Conjuncts(subject))
            {
                noun.Add("by", conjunct, shared: true);
            }
        }
    }

    /// <summary>"The truce that both sides signed": the noun is the object of the clause that hangs on it.</summary>
    private void CollectFromRelative(Predicate noun)
    {
        foreach (var child in table.Tree.Children(noun.Token))
        {
            if (tokens[child].Deprel is Deprel.AclRelcl or Deprel.Acl && table.VerbAt(child) is { } verb
                && (light.Value.Has("light", LemmaWithParticle(verb)) || light.Value.Has("light", tokens[verb.Token].Lemma))
                && (verb.Has("subj") || verb.Passive) && !verb.Arguments.Exists(a => a.Source == "subj" && a.Token == noun.Token))
            {
                Take(noun, verb, subjectAs: "by");
            }
        }
    }

    /// <summary>"The leaders are in hiding", "the town is under siege".</summary>
    private void CollectState(Predicate noun, string preposition)
    {
        var words = preposition + " " + tokens[noun.Token].Lemma;
        var source = light.Value.Has("state", words) ? "by" : light.Value.Has("suffered state", words) ? "on" : "";
        var subject = source.Length == 0 || !table.Tree.HasChild(noun.Token, Deprel.Cop) ? -1 : table.Tree.Child(noun.Token, Deprel.Nsubj);
        if (subject >= 0)
        {
            foreach (var conjunct in table.Tree.Conjuncts(subject))
            {
                noun.Add(source, conjunct, shared: true);
            }
        }
    }

    private void CollectModifier(Predicate noun, int child)
    {
        var source = tokens[child].Deprel switch
        {
            Deprel.NmodPoss => "poss",
            Deprel.Compound or Deprel.NmodDesc or Deprel.Amod => "compound",
            Deprel.Nmod or Deprel.Obl or Deprel.OblAgent => Prepositions.Of(draft, table.Tree, child),
            _ => "",
        };
        if (source.Length == 0)
        {
            return;
        }

        foreach (var conjunct in table.Tree.Conjuncts(child))
        {
            noun.Add(source, conjunct);
        }

        // "The killing of two men by rebels": the agent may hang on the men.
        foreach (var below in table.Tree.Children(child))
        {
            if (source == "of" && tokens[below].Deprel is Deprel.Nmod or Deprel.OblAgent && Prepositions.Of(draft, table.Tree, below) is "by" or "against" or "on")
            {
                noun.Add(Prepositions.Of(draft, table.Tree, below), below);
            }
        }
    }

    private void CollectFromVerb(Predicate noun, Predicate verb)
    {
        var lemma = LemmaWithParticle(verb);
        var source = verb.Arguments.Find(a => a.Token == noun.Token).Source;
        if (source is not null && light.Value.Has("light", tokens[verb.Token].Lemma + " " + source))
        {
            noun.Light = verb.Token;
            Take(noun, verb, subjectAs: "by", surface: true);
            return;
        }

        var asObject = verb.Arguments.Any(a => a.Token == noun.Token && a.Source == "obj");
        var asSubject = verb.Arguments.Any(a => a.Token == noun.Token && a.Source == "subj");
        if (asObject && (light.Value.Has("light", lemma) || light.Value.Has("light", tokens[verb.Token].Lemma)))
        {
            noun.Light = verb.Token;
            Take(noun, verb, subjectAs: "by");
        }
        else if (!asSubject && (light.Value.Has("light-recipient", lemma) || light.Value.Has("light-recipient", tokens[verb.Token].Lemma)))
        {
            noun.Light = verb.Token;
            Take(noun, verb, subjectAs: "on");
        }
        else if ((asSubject || asObject) && light.Value.Has("occur", lemma))
        {
            noun.Light = verb.Token;
            Take(noun, verb, subjectAs: "");
        }
    }

    private static void Take(Predicate noun, Predicate verb, string subjectAs, bool surface = false)
    {
        foreach (var argument in verb.Arguments)
        {
            var source = argument.Source switch
            {
                "obj" when surface && verb.Passive => subjectAs,
                "subj" or "by" => subjectAs,
                "obj" or "ccomp" or "xcomp" or "obj2" => verb.Passive && subjectAs == "on" && argument.Source == "obj" ? "on" : "",
                var other => other,
            };
            if (source.Length > 0 && argument.Token != noun.Token)
            {
                noun.Add(source, argument.Token, shared: true);
            }
        }
    }

    private static void CopyOuter(Predicate noun, Predicate first)
    {
        foreach (var argument in first.Arguments.Where(a => a.Shared))
        {
            noun.Add(argument.Source, argument.Token, shared: true);
        }
    }

    private string LemmaWithParticle(Predicate verb) =>
        verb.Particle is null ? tokens[verb.Token].Lemma : tokens[verb.Token].Lemma + " " + verb.Particle;
}
