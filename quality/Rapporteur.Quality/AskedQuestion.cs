using System.Text.Json.Serialization;

namespace Rapporteur.Quality;

/// <summary>A question with the answer that careful reading gives.</summary>
internal sealed record AskedQuestion
{
    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonPropertyName("question")]
    public required string Question { get; init; }

    [JsonPropertyName("answer")]
    public string Answer { get; init; } = "";

    /// <summary>Words that the answer must have, in its lines or its quotes; empty where only the support counts.</summary>
    [JsonPropertyName("must")]
    public IReadOnlyList<string> Must { get; init; } = [];

    /// <summary>The sentences that bear the answer out; none where the reports do not say.</summary>
    [JsonPropertyName("support")]
    public IReadOnlyList<Support> Supports { get; init; } = [];

    /// <summary>Words of a report's file.</summary>
    internal sealed record Support
    {
        [JsonPropertyName("file")]
        public required string File { get; init; }

        [JsonPropertyName("quote")]
        public required string Quote { get; init; }
    }
}
