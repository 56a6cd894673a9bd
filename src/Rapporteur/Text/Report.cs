namespace Rapporteur.Text;

/// <summary>One report as it was taken in. Its text never changes; everything else points at it by span.</summary>
public sealed record Report
{
    /// <summary><c>rep-</c> and a hash of the text.</summary>
    public required string Id { get; init; }

    /// <summary>File name or address it came from, for people; not part of its identity.</summary>
    public required string Origin { get; init; }

    public required string Text { get; init; }

    /// <summary>Title from metadata (an HTML title element, say); null when the text has to tell.</summary>
    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Author { get; init; }

    /// <summary>Publication day or bounds known before reading (metadata or the analyst); null when the text has to tell.</summary>
    public DateRange? Published { get; init; }

    public static Report FromText(string text, string origin) =>
        new() { Id = ContentId.Of("rep", text), Origin = origin, Text = text };
}
