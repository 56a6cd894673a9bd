using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>A report as the case keeps it: the report, and the marks of its intake.</summary>
/// <param name="Sha256">Of the original bytes, lower-case hexadecimal.</param>
/// <param name="TakenIn">When the case took it in, UTC.</param>
/// <param name="Tool">Tool and version that took it in.</param>
public sealed record ReportEntry(Report Report, string Sha256, DateTimeOffset TakenIn, string Tool)
{
    /// <summary>Further intakes of the same text, by origin; the first intake, which the report itself tells of, is not among them.</summary>
    public IReadOnlyList<Carrier> Carriers { get; init; } = [];
}
