using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>One report on its way into a case, with its original bytes and what was read in it.</summary>
public sealed record Intake(Report Report, ReadOnlyMemory<byte> Original, Reading Reading, DateTimeOffset TakenIn, string Tool)
{
    /// <summary>What tells one place of origin from another, where the report's origin does not (the same file named in two ways).</summary>
    public string Place { get; init; } = Report.Origin;
}
