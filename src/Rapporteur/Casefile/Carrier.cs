using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>A further intake of a text that the case holds: another outlet, or another file, that carries it word for word.</summary>
/// <param name="ReportId">The report whose text it carries.</param>
/// <param name="Origin">File name or address it came from, for people.</param>
/// <param name="Publisher">As given by the analyst or by metadata; null when nothing tells.</param>
/// <param name="Published">Publication day or bounds known before reading.</param>
/// <param name="TakenIn">When the case took it in, UTC.</param>
public sealed record Carrier(string ReportId, string Origin, string? Publisher, DateRange? Published, DateTimeOffset TakenIn)
{
    /// <summary>What tells one place of origin from another, where <see cref="Origin"/> does not (the same file named in two ways).</summary>
    public string Place { get; init; } = Origin;
}
