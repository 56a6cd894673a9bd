using Spectre.Console;

namespace Rapporteur.App.Output;

/// <summary>How something is set off on a terminal.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Warning,
    Date,
}

internal static class Tones
{
    /// <summary>In the terminal's own palette, so that they suit a dark and a light one.</summary>
    public static Style Style(this Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Olive),
        Tone.Date => new Style(Color.Teal),
        _ => Spectre.Console.Style.Plain,
    };
}
