namespace Rapporteur.Read.Forecasts;

/// <summary>Something expected, and the words of likelihood for it.</summary>
/// <param name="Head">Token of what is expected.</param>
/// <param name="Top">Token that governs both it and the words of likelihood.</param>
/// <param name="Words">The words of likelihood.</param>
internal readonly record struct Outlook(int Head, int Top, string Words)
{
    /// <summary>Whether the word of likelihood is itself the head ("expect higher prices").</summary>
    public bool IsOwnWord { get; init; }
}
