using System.Text.Json.Serialization;

namespace Rapporteur.Quality.Muc;

/// <summary>A template in the scorer's JSON format; a null or empty property is an empty slot.</summary>
internal sealed record MucTemplate
{
    [JsonPropertyName("incident_type")]
    public required string IncidentType { get; init; }

    [JsonPropertyName("stage")]
    public string? Stage { get; init; }

    [JsonPropertyName("date")]
    public string? Date { get; init; }

    [JsonPropertyName("location")]
    public IReadOnlyList<string> Location { get; init; } = [];

    [JsonPropertyName("instruments")]
    public IReadOnlyList<MucItem> Instruments { get; init; } = [];

    [JsonPropertyName("perp_category")]
    public string? PerpCategory { get; init; }

    [JsonPropertyName("perp_individuals")]
    public IReadOnlyList<string> PerpIndividuals { get; init; } = [];

    [JsonPropertyName("perp_organizations")]
    public IReadOnlyList<MucItem> PerpOrganizations { get; init; } = [];

    [JsonPropertyName("phys_targets")]
    public IReadOnlyList<MucItem> PhysTargets { get; init; } = [];

    [JsonPropertyName("hum_targets")]
    public IReadOnlyList<MucItem> HumTargets { get; init; } = [];
}

/// <summary>A filler with what hangs on it.</summary>
internal sealed record MucItem
{
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("description")]
    public string? Description { get; init; }

    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("number")]
    public string? Number { get; init; }

    [JsonPropertyName("nation")]
    public string? Nation { get; init; }

    [JsonPropertyName("effect")]
    public string? Effect { get; init; }

    [JsonPropertyName("confidence")]
    public string? Confidence { get; init; }
}
