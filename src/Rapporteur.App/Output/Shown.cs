namespace Rapporteur.App.Output;

/// <summary>Where a column appears.</summary>
internal enum Shown
{
    Everywhere,

    /// <summary>For people: several values put together.</summary>
    InTables,

    /// <summary>For programs: the values apart, and those that would crowd a screen.</summary>
    InCsv,
}
