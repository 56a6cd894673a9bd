using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>A place in a report that answers a search; the snippet is the text at the span.</summary>
public sealed record SearchHit(string ReportId, TextSpan Span, string Snippet, double Score)
{
    /// <summary>The words that answer, as spans of the report's text inside <see cref="Span"/>, in text order.</summary>
    public IReadOnlyList<TextSpan> Matches { get; init; } = [];
}
