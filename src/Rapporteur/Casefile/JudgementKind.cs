namespace Rapporteur.Casefile;

/// <summary>What an analyst decides about two actors or about one finding.</summary>
public enum JudgementKind
{
    Same, NotSame, Unsure, Accept, Reject,
}
