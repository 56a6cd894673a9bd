namespace Rapporteur.App.Workbench;

/// <summary>Room around a paragraph, in points.</summary>
internal sealed record BriefSpacing(double Before, double After)
{
    /// <summary>Stands in the margin of the first line, or null.</summary>
    public string? Mark { get; init; }

    /// <summary>A heading does not end a page.</summary>
    public bool KeepsNext { get; init; }
}
