namespace Rapporteur.Findings;

/// <summary>Kinds of actors, as in the reading's JSON.</summary>
public enum ActorKind
{
    Person, ArmedGroup, State, StateBody, MilitaryUnit, Party, Coalition, Media, Company, Movement, Population, Facility,
}
