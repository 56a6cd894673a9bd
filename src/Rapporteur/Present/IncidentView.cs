namespace Rapporteur.Present;

/// <summary>Everything about one incident.</summary>
public sealed record IncidentView : IncidentRow
{
    public required IReadOnlyList<AccountRow> Accounts { get; init; }

    /// <summary>Who claims, denies, accuses, condemns it.</summary>
    public required IReadOnlyList<StatementRow> Ledger { get; init; }

    public required IReadOnlyList<DisputeView> DisputeViews { get; init; }

    /// <summary>Why this grade.</summary>
    public required string GradeReason { get; init; }

    /// <summary>Where it lies; null where the case has no gazetteer, or none that knows the place.</summary>
    public LocationView? Location { get; init; }

    /// <summary>Separate origins by name.</summary>
    public required IReadOnlyList<string> Origins { get; init; }
}
