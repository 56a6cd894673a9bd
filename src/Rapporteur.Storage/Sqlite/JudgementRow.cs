using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;

namespace Rapporteur.Storage.Sqlite;

/// <summary>A judgement as a row.</summary>
internal sealed record JudgementRow
{
    private const string Insert =
        "INSERT INTO judgement (id, kind, subject, other, analyst, at, comment, field, value, anchor, other_anchor) "
        + "VALUES ($Id, $Kind, $Subject, $Other, $Analyst, $At, $Comment, $Field, $Value, $Anchor, $OtherAnchor) ON CONFLICT (id) DO NOTHING";

    private const string Select =
        "SELECT id, kind, subject, other, analyst, at, comment, field, value, anchor, other_anchor AS otherAnchor FROM judgement ORDER BY number";

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public string? Other { get; init; }

    public required string Analyst { get; init; }

    public required string At { get; init; }

    public string? Comment { get; init; }

    public string? Field { get; init; }

    public string? Value { get; init; }

    public string? Anchor { get; init; }

    public string? OtherAnchor { get; init; }

    public static void Add(SqliteConnection connection, IEnumerable<Judgement> judgements) => connection.Execute(Insert, judgements.Select(Of));

    public static IReadOnlyList<Judgement> All(SqliteConnection connection) => [.. connection.Query<JudgementRow>(Select).Select(r => r.Judgement)];

    private Judgement Judgement => new(Id, Findings.Wire.TryParse<JudgementKind>(Kind, out var kind) ? kind : JudgementKind.Unsure, Subject, Other, Analyst, Columns.Moment(At))
    {
        Comment = Comment,
        Field = Field,
        Value = Value,
        Anchor = Anchor,
        OtherAnchor = OtherAnchor,
    };

    private static JudgementRow Of(Judgement judgement) => new()
    {
        Id = judgement.Id,
        Kind = Findings.Wire.Name(judgement.Kind),
        Subject = judgement.Subject,
        Other = judgement.Other,
        Analyst = judgement.Analyst,
        At = Columns.Moment(judgement.At),
        Comment = judgement.Comment,
        Field = judgement.Field,
        Value = judgement.Value,
        Anchor = judgement.Anchor,
        OtherAnchor = judgement.OtherAnchor,
    };
}
