namespace Rapporteur.App.Workbench.Reports;

/// <summary>A stretch of a report's text within which the same things are marked.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 positions.</param>
/// <param name="Text">The text, or for a sign that steers what shows it.</param>
/// <param name="Kinds">Kinds of the findings whose evidence it is part of, each once, in fixed order.</param>
/// <param name="Findings">Their ids.</param>
public sealed record TextPiece(int Start, string Text, IReadOnlyList<string> Kinds, IReadOnlyList<string> Findings)
{
    /// <summary>Ids of the findings whose first evidence begins here.</summary>
    public IReadOnlyList<string> Begins { get; init; } = [];

    /// <summary>Number of the mention of the chosen actor that this is, from 1; 0 for none.</summary>
    public int Mention { get; init; }

    /// <summary>Whether a mention begins here.</summary>
    public bool IsMentionStart { get; init; }

    /// <summary>Whether only suggestions mark it.</summary>
    public bool IsSuggested { get; init; }

    /// <summary>Name of the invisible sign that stands here; null for ordinary text.</summary>
    public string? Sign { get; init; }
}
