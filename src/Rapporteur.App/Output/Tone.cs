namespace Rapporteur.App.Output;

/// <summary>How something is set off on a terminal; the numbers are those of ECMA-48.</summary>
internal enum Tone
{
    Plain = 0,
    Strong = 1,
    Faint = 2,
    Bad = 31,
    Good = 32,
    Warning = 33,
    Date = 36,
}
