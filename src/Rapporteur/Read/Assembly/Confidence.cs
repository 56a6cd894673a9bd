using Rapporteur.Findings;
using Rapporteur.Read.Events;

namespace Rapporteur.Read.Assembly;

/// <summary>How often findings of a kind proved right on written examples; a first calibration.</summary>
internal static class Confidence
{
    public const double Statement = 0.6;
    public const double Relation = 0.55;
    public const double Forecast = 0.6;

    public static double Of(EventDraft found)
    {
        var roles = (found.Actors.Count > 0 ? 1 : 0) + (found.Recipients.Count > 0 ? 1 : 0) + (found.Date is not null ? 1 : 0);
        var standing = found.Status is EventStatus.Occurred or EventStatus.Ongoing ? 0.1 : 0;
        return Math.Min(0.95, 0.45 + (0.12 * roles) + standing + (0.05 * Math.Min(2, found.Retellings.Count)));
    }
}
