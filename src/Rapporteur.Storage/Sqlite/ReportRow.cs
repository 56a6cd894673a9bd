using System.Text;
using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Storage.Sqlite;

/// <summary>A report as a row.</summary>
internal sealed record ReportRow
{
    public const string Select =
        "SELECT r.id, r.origin, b.text AS body, r.title, r.publisher, r.author, r.published_from AS first, r.published_to AS last, "
        + "r.published_basis AS basis, r.sha256, r.taken_in AS takenIn, r.tool FROM report r JOIN body b ON b.report = r.number ";

    public required string Id { get; init; }

    public required string Origin { get; init; }

    public required byte[] Body { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public string? First { get; init; }

    public string? Last { get; init; }

    public string? Basis { get; init; }

    public required string Sha256 { get; init; }

    public required string TakenIn { get; init; }

    public required string Tool { get; init; }

    public ReportEntry Entry => new(
        new Report
        {
            Id = Id,
            Origin = Origin,
            Text = Encoding.UTF8.GetString(Body),
            Title = Title,
            Publisher = Publisher,
            Author = Author,
            Published = Columns.Range(First, Last, Basis),
        },
        Sha256,
        Columns.Moment(TakenIn),
        Tool);
}
