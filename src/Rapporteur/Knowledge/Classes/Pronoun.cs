namespace Rapporteur.Knowledge.Classes;

/// <summary>How a pronoun stands in its sentence.</summary>
internal enum PronounKind : byte
{
    Personal, Possessive, Reflexive, Demonstrative, Relative,
}

/// <summary>What a pronoun can refer to.</summary>
/// <param name="Number"><c>s</c>, <c>p</c>, or <c>a</c> for either.</param>
/// <param name="Gender"><c>m</c>, <c>f</c>, <c>n</c>, or <c>a</c> for any.</param>
/// <param name="Person">1, 2 or 3.</param>
internal sealed record Pronoun(char Number, char Gender, int Person, PronounKind Kind);
