using Rapporteur.Text;

namespace Rapporteur.Training.Corpora;

/// <summary>Features of the treebanks as flags.</summary>
internal static class UdMorph
{
    private static readonly Dictionary<string, Morph> Flags = new()
    {
        ["Number=Plur"] = Morph.Plural, ["Number=Ptan"] = Morph.Plural,
        ["Tense=Past"] = Morph.Past, ["Tense=Pres"] = Morph.Present,
        ["VerbForm=Part"] = Morph.Participle, ["VerbForm=Ger"] = Morph.Gerund, ["VerbForm=Inf"] = Morph.Infinitive,
        ["VerbForm=Fin"] = Morph.Finite, ["Mood=Imp"] = Morph.Imperative, ["Voice=Pass"] = Morph.Passive,
        ["Person=1"] = Morph.FirstPerson, ["Person=2"] = Morph.SecondPerson, ["Person=3"] = Morph.ThirdPerson,
        ["Poss=Yes"] = Morph.Possessive, ["Definite=Def"] = Morph.Definite, ["Polarity=Neg"] = Morph.Negative,
        ["Degree=Cmp"] = Morph.Comparative,
    };

    /// <summary>
    /// The flags of a word. Person and number of finite verbs only repeat their subject: of these only the third person singular present,
    /// which the form shows, is kept.
    /// </summary>
    public static Morph Of(string feats, Upos upos)
    {
        var flags = Morph.None;
        foreach (var feature in feats.Split('|'))
        {
            flags |= Flags.GetValueOrDefault(feature);
        }

        if (upos is not (Upos.Verb or Upos.Aux))
        {
            return flags;
        }

        var singular = feats.Contains("Number=Sing") && flags.HasFlag(Morph.ThirdPerson | Morph.Present);
        return flags & ~(Morph.FirstPerson | Morph.SecondPerson | Morph.ThirdPerson | Morph.Plural) | (singular ? Morph.ThirdPerson : 0);
    }
}
