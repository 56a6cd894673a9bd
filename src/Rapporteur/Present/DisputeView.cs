using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>A dispute with its sides.</summary>
public sealed record DisputeView : Row
{
    public required string Kind { get; init; }

    /// <summary>What it is about, in words.</summary>
    public required string About { get; init; }

    /// <summary>Id of the incident or actor that it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The incident or actor in words.</summary>
    public required string SubjectTitle { get; init; }

    public required IReadOnlyList<DisputeSideView> Sides { get; init; }

    public required bool Settled { get; init; }

    /// <summary>How it was settled, by whom and when; null while it is open.</summary>
    public string? Ruling { get; init; }

    internal static string KindOf(Dispute dispute) => Findings.Wire.Name(dispute.Kind);
}
