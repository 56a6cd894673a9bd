using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>A quote with its place: what a line of any listing rests on.</summary>
/// <param name="Finding">The finding that the quote bears out.</param>
/// <param name="Origin">File name or address of the report.</param>
/// <param name="Publisher">Publisher, or null where nobody is named.</param>
/// <param name="Published">Day or bounds of publication in words; empty where unknown.</param>
/// <param name="Quote">The report's words, white space collapsed.</param>
/// <param name="Span">Where they stand in the report.</param>
public sealed record Citation(FindingRef Finding, string Origin, string? Publisher, string Published, string Quote, TextSpan Span)
{
    /// <summary>Publisher where known, else the file name.</summary>
    public string Source => Publisher ?? Origin;
}
