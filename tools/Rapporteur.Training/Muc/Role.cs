namespace Rapporteur.Training.Muc;

/// <summary>What a phrase can be to an incident.</summary>
internal enum Role
{
    None, Individual, Organization, Physical, Human, Instrument,
}
