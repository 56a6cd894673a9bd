using System.Text.Json.Serialization;

namespace Rapporteur.Quality;

/// <summary>The floors of one set of annotated texts.</summary>
/// <param name="Corpus">SHA-256 over the files that the floors were set on; empty where it was never pinned.</param>
/// <param name="Floors">The lowest figure allowed, by measure: percent in the language and names sets, fractions in readings.</param>
internal sealed record FloorSet(
    [property: JsonPropertyName("corpus")] string Corpus,
    [property: JsonPropertyName("floors")] Dictionary<string, double> Floors);
