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

    public static Morph Of(string feats)
    {
        var flags = Morph.None;
        foreach (var feature in feats.Split('|'))
        {
            flags |= Flags.GetValueOrDefault(feature);
        }

        return flags;
    }
}
