using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>A report in one line; its date is the day of publication, or its bounds.</summary>
public sealed record ReportRow : Row
{
    /// <summary>File name or address.</summary>
    public required string Origin { get; init; }

    public required string? Title { get; init; }

    public required string? Publisher { get; init; }

    public required string? Author { get; init; }

    public required DateRange? Published { get; init; }

    /// <summary>Number of findings.</summary>
    public required int Findings { get; init; }

    /// <summary>Of the original bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When the case took it in, UTC.</summary>
    public required DateTimeOffset TakenIn { get; init; }

    /// <summary>Further intakes of the same text.</summary>
    public required IReadOnlyList<CarrierRow> Carriers { get; init; }
}
