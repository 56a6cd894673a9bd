using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Text;

namespace Rapporteur.App.Commands;

/// <summary>Who else carries a text, as people and programs see it.</summary>
internal sealed record CarrierRow(string? Publisher, string Origin, DateRange? Published, DateTimeOffset TakenIn)
{
    public static IReadOnlyList<CarrierRow> Of(ReportEntry entry) =>
        [.. entry.Carriers.Select(c => new CarrierRow(c.Publisher, c.Origin, c.Published, c.TakenIn))];

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
