namespace Rapporteur.Present;

/// <summary>A run of words of a comparison.</summary>
/// <param name="Text">The words with the white space behind them.</param>
/// <param name="IsChanged">Whether the other text does not have them there.</param>
public sealed record ComparedRun(string Text, bool IsChanged);
