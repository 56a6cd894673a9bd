namespace Rapporteur.Casefile;

/// <summary>What analysts brought into a case beside reports: a register of actors, a gazetteer.</summary>
public interface IReferences
{
    /// <summary>All entries, by id.</summary>
    IReadOnlyList<RegisterEntry> Register();

    /// <summary>Places that bear a name in any of their spellings, whatever its case and diacritics; empty where there is no gazetteer.</summary>
    IReadOnlyList<GazetteerPlace> Places(string name);
}
