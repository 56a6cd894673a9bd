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

    /// <summary>The incident from its row, its detail and the lines that this names.</summary>
    public static IncidentView Of(IncidentRow row, IncidentDetail detail, ILines lines) => new()
    {
        Id = row.Id, Date = row.Date, Reports = row.Reports, Evidence = row.Evidence, Who = row.Who, What = row.What, ToWhom = row.ToWhom, Where = row.Where,
        AccordingTo = row.AccordingTo, Type = row.Type, Status = row.Status, HowMany = row.HowMany, Grade = row.Grade, Disputes = row.Disputes,
        Accounts = detail.Accounts,
        Ledger = lines.Lines<StatementRow>(detail.Statements),
        DisputeViews = lines.Lines<DisputeView>(detail.Disputes),
        GradeReason = detail.GradeReason,
        Origins = detail.Origins,
    };
}
