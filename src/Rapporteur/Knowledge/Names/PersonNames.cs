namespace Rapporteur.Knowledge.Names;

/// <summary>Parts of personal names from data/names.</summary>
internal static class PersonNames
{
    public static IEnumerable<string> Given() => ByRegion("names/given.txt").Select(n => n.Name);

    public static IEnumerable<string> Family() => ByRegion("names/family.txt").Select(n => n.Name);

    public static IEnumerable<(string Region, string Name)> ByRegion(string path) =>
        DataFile.Sections(path).SelectMany(l => l.Line.Split(' ', StringSplitOptions.RemoveEmptyEntries), (l, n) => (l.Section, n));

    /// <summary>Particles and where they stand: before, kin, suffix.</summary>
    public static IEnumerable<(string Particle, string Kind)> Particles() =>
        DataFile.Lines("names/particles.txt").Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Select(f => (f[0], f[1]));

    /// <summary>Whether the word is a listed given name; many are also other things.</summary>
    public static bool IsGiven(string word) => (NameLexicon.Shared.Word(WordHash.Of(word)) & NameFlags.Given) != 0;

    public static bool IsFamily(string word) => (NameLexicon.Shared.Word(WordHash.Of(word)) & NameFlags.Family) != 0;

    /// <summary>Whether the word is a listed particle: al, bin, Abu, von.</summary>
    public static bool IsParticle(string word) =>
        (NameLexicon.Shared.Word(WordHash.Of(word)) & (NameFlags.Particle | NameFlags.Kin)) != 0;
}
