using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>Who else carries a text, as people and programs see it.</summary>
public sealed record CarrierRow(string? Publisher, string Origin, DateRange? Published, DateTimeOffset TakenIn)
{
    /// <summary>Further carriers of a report.</summary>
    public static IReadOnlyList<CarrierRow> Of(ReportEntry entry) =>
        [.. entry.Carriers.Select(c => new CarrierRow(c.Publisher, c.Origin, c.Published, c.TakenIn))];

    /// <summary>In one line.</summary>
    public string Line
    {
        get
        {
            var source = Publisher is { } publisher ? $"{publisher}, {Origin}" : Origin;
            var published = Published is { } day ? $", {DateWords.Of(day)}" : "";
            return $"{source}{published} (taken in {TakenIn.UtcDateTime:yyyy-MM-dd HH:mm} UTC)";
        }
    }
}
