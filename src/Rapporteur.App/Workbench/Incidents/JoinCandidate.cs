using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Incidents;

/// <summary>An incident that may be the same as another, with what speaks for it.</summary>
internal sealed record JoinCandidate(IncidentRow Row, IReadOnlyList<string> Reasons)
{
    /// <summary>What two incidents have in common, as far as their lines tell; empty where it is nothing but the type.</summary>
    public static JoinCandidate Of(IncidentRow row, IncidentRow of)
    {
        var reasons = new List<string>();
        if (row.Date is { } day && of.Date is { } other && day.Overlaps(other))
        {
            reasons.Add(day.IsDay && other.IsDay ? "the same day" : "days that overlap");
        }

        Add("what", row.What == of.What ? row.What : "");
        Add("who", Shared(row.Who, of.Who));
        Add("to whom", Shared(row.ToWhom, of.ToWhom));
        Add("where", Shared(row.Where, of.Where));
        return new JoinCandidate(row, reasons);

        void Add(string name, string shared)
        {
            if (shared.Length > 0)
            {
                reasons.Add($"{name}: {shared}");
            }
        }
    }

    /// <summary>Words of more than three letters that both hold.</summary>
    private static string Shared(string a, string b) => string.Join(' ', Words(a).Intersect(Words(b), StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Words(string text) => text.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3 && w != "disputed");
}
