using Rapporteur.Text;

namespace Rapporteur.Knowledge.Tagging;

/// <summary>What the tagger decides on: a part of speech with the features that the context tells (number of nouns, form of verbs).</summary>
internal readonly record struct Label(Upos Upos, Morph Morph)
{
    /// <summary>Lanes of a row of weights that may stand for labels; the rest of a pair's row holds its key.</summary>
    public const int Most = 28;

    /// <summary>Lanes of a row of weights.</summary>
    public const int Lanes = 32;

    private const Morph Verbal = Morph.Participle | Morph.Gerund | Morph.Infinitive | Morph.Finite | Morph.Imperative | Morph.Past
        | Morph.Present | Morph.Passive;

    public static Label Of(Upos upos, Morph morph) => upos switch
    {
        Upos.Noun or Upos.Propn => new Label(upos, morph & Morph.Plural),
        Upos.Verb => new Label(upos, (morph & Verbal) == 0 ? Morph.Infinitive : morph & Verbal),
        Upos.Aux when (morph & (Morph.Participle | Morph.Gerund)) != 0 => new Label(upos, Morph.Participle),
        Upos.Aux => new Label(upos, (morph & Morph.Infinitive) != 0 ? Morph.Infinitive : Morph.Finite),
        _ => new Label(upos, Morph.None),
    };

    public ushort Pack() => (ushort)(((int)Upos << 11) | ((int)Morph & 0x7FF));

    public static Label Unpack(ushort packed) => new((Upos)(packed >> 11), (Morph)(packed & 0x7FF));
}
