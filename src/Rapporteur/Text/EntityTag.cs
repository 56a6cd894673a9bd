namespace Rapporteur.Text;

/// <summary>What a name names, as the recogniser sees it; later passes refine it.</summary>
public enum EntityTag : byte
{
    None, Person, Organization, Place, Other,
}
