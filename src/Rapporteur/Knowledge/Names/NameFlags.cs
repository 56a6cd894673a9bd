namespace Rapporteur.Knowledge.Names;

/// <summary>What the data files say of a single word.</summary>
[Flags]
internal enum NameFlags : uint
{
    None = 0,
    Given = 1,
    Family = 1 << 1,

    /// <summary>Joins what follows to a personal name: al, von, de.</summary>
    Particle = 1 << 2,

    /// <summary>Son, daughter, father of: bin, Abu.</summary>
    Kin = 1 << 3,
    NameSuffix = 1 << 4,
    Title = 1 << 5,
    TitlePart = 1 << 6,
    Country = 1 << 7,
    Place = 1 << 8,
    PlacePart = 1 << 9,
    Demonym = 1 << 10,
    Facility = 1 << 11,
    Land = 1 << 12,
    Division = 1 << 13,
    ArmedGroup = 1 << 14,
    MilitaryUnit = 1 << 15,
    StateBody = 1 << 16,
    Party = 1 << 17,
    Movement = 1 << 18,
    Company = 1 << 19,
    MediaHead = 1 << 20,
    School = 1 << 21,
    Population = 1 << 22,

    /// <summary>Name or acronym of a world-wide body or company.</summary>
    KnownBody = 1 << 23,
    KnownMedia = 1 << 24,
    BodyPart = 1 << 25,
    Connector = 1 << 26,
    Date = 1 << 27,

    /// <summary>A faith, an ethnic group, a persuasion.</summary>
    Faith = 1 << 28,

    /// <summary>Opens a name of several words that the data files hold.</summary>
    PhraseStart = 1 << 29,

    AnyOrganization = ArmedGroup | MilitaryUnit | StateBody | Party | Movement | Company | MediaHead | School,
}
