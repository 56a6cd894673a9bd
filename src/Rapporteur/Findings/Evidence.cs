using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>The words of a report that bear a finding out; the quote always equals the text at the span.</summary>
public sealed record Evidence(TextSpan Span, string Quote)
{
    /// <summary>Further places in the same report that say the same.</summary>
    public IReadOnlyList<Evidence> More { get; init; } = [];

    public static Evidence At(string text, TextSpan span) => new(span, span.Of(text));
}
