using System.Globalization;
using System.Text.Json;
using Rapporteur.Casefile;

namespace Rapporteur.Quality.Fusion;

/// <summary>
/// The answers of a collection: incidents with their tellings, what must stay apart, disputes, and the origin of each report. Two layouts
/// are read: that of quality/fusion/key.json, and that of a case worked out by hand whose sides carry quotes.
/// </summary>
internal sealed class FusionKey
{
    private static readonly Dictionary<string, DisputeKind> Kinds = new(StringComparer.Ordinal)
    {
        ["attribute"] = DisputeKind.Attribute, ["attribute-conflict"] = DisputeKind.Attribute,
        ["date"] = DisputeKind.Date, ["date-conflict"] = DisputeKind.Date,
        ["count"] = DisputeKind.Count, ["count-conflict"] = DisputeKind.Count,
        ["claim-denial"] = DisputeKind.ClaimDenial, ["claim-vs-denial"] = DisputeKind.ClaimDenial,
        ["accusation-denial"] = DisputeKind.AccusationDenial, ["accusation-vs-denial"] = DisputeKind.AccusationDenial,
        ["role-over-time"] = DisputeKind.RoleOverTime, ["role-changes-over-time"] = DisputeKind.RoleOverTime,
    };

    private FusionKey(JsonElement root)
    {
        Incidents = [.. List(root, "incidents").Select(Incident)];
        Apart = [.. List(root, "incidents_do_not_merge").Select(i => List(i, "reports").Select(Place).ToList())];
        Disputes = [.. List(root, "disputes").Select(Dispute)];
        Origins = List(root, "reports").ToDictionary(r => r.GetProperty("file").GetString()!, r => r.GetProperty("origin").GetString());
    }

    public IReadOnlyList<KeyIncident> Incidents { get; }

    /// <summary>Tellings of different incidents that look alike.</summary>
    public IReadOnlyList<IReadOnlyList<Spot>> Apart { get; }

    public IReadOnlyList<KeyDispute> Disputes { get; }

    /// <summary>Who wrote each report first, null where nobody can tell; empty where the key does not say.</summary>
    public IReadOnlyDictionary<string, string?> Origins { get; }

    public static FusionKey Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return new FusionKey(document.RootElement);
    }

    private static IEnumerable<JsonElement> List(JsonElement of, string name) => of.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Spot Place(JsonElement at) => new(Text(at, "file")!, Text(at, "quote"));

    private static KeyIncident Incident(JsonElement i) => new(
        Text(i, "id")!,
        DateOnly.TryParseExact(Text(i, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        [.. List(i, "tellings").Concat(List(i, "reports")).Select(Place)],
        i.TryGetProperty("origins", out var origins) ? origins.GetInt32() : null);

    private static KeyDispute Dispute(JsonElement d) => new(
        Text(d, "id") ?? $"{Text(d, "incident")} {Text(d, "about")}", Kinds[Text(d, "kind")!], Text(d, "incident"), Text(d, "about")!,
        [.. List(d, "sides").Select(Side).GroupBy(s => s.Says).Select(g => g.SelectMany(s => s.Spots).ToList())]);

    /// <summary>A side with the reports that hold it, or one holder of a side with a quote.</summary>
    private static (string Says, List<Spot> Spots) Side(JsonElement side) => (Text(side, "says")!,
        Text(side, "file") is null ? [.. List(side, "reports").Select(r => new Spot(r.GetString()!, null))] : [Place(side)]);
}
