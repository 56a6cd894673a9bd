namespace Rapporteur.Text;

/// <summary>The Universal Dependencies features that the later passes use, as flags.</summary>
[Flags]
public enum Morph : ushort
{
    None = 0,
    Plural = 1,
    Past = 2,
    Present = 4,
    Participle = 8,
    Gerund = 16,
    Infinitive = 32,
    Finite = 64,
    Imperative = 128,
    Passive = 256,
    FirstPerson = 512,
    SecondPerson = 1024,
    ThirdPerson = 2048,
    Possessive = 4096,
    Definite = 8192,
    Negative = 16384,
    Comparative = 32768,
}
