namespace Rapporteur.Findings;

/// <summary>PLOVER's material and diplomatic types.</summary>
public enum EventType
{
    Assault, Coerce, Sanction, Protest, Mobilize, Retreat, Consult, Agree, Aid, Cooperate, Concede,
}
