using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Ask;

/// <summary>A sentence of a report with what the reading found in it.</summary>
internal sealed record Passage
{
    public required string ReportId { get; init; }

    /// <summary>Number of the sentence in its report.</summary>
    public required int Number { get; init; }

    public required int Paragraph { get; init; }

    public required TextSpan Span { get; init; }

    public required string Text { get; init; }

    public required SentenceKind Kind { get; init; }

    /// <summary>Dictionary forms of nouns, verbs, names, adjectives and numbers in lower case.</summary>
    public required IReadOnlySet<string> Lemmas { get; init; }

    /// <summary>Words as names are compared.</summary>
    public required IReadOnlySet<string> Folded { get; init; }

    /// <summary>Actors of the case that it mentions, by name or pronoun.</summary>
    public required IReadOnlySet<string> Actors { get; init; }

    /// <summary>Actors of the case whose words it gives.</summary>
    public required IReadOnlySet<string> Speakers { get; init; }

    /// <summary>Whether it ends or opens with "he said": the speaker stands in the sentence before.</summary>
    public required bool IsSpokenByPronoun { get; init; }

    /// <summary>Findings whose evidence lies in it.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required bool HasNumber { get; init; }

    public required IReadOnlyList<DateRange> Dates { get; init; }

    public required bool HasDate { get; init; }

    /// <summary>Whether it opens by pointing back at the sentence before: this, it, they.</summary>
    public required bool PointsBack { get; init; }
}
