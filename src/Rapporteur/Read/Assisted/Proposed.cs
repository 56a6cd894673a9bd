using System.Text.Json;

namespace Rapporteur.Read.Assisted;

/// <summary>One object of a foreign answer; whatever is missing or of another type reads as absent.</summary>
internal readonly struct Proposed(JsonElement item)
{
    public string? Word(string name) => Field(name) switch
    {
        { ValueKind: JsonValueKind.String } text when !string.IsNullOrWhiteSpace(text.GetString()) => text.GetString()!.Trim(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    public IReadOnlyList<string> Words(string name) => Field(name) switch
    {
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!.Trim()).Where(w => w.Length > 0)],
        { ValueKind: JsonValueKind.String } one when !string.IsNullOrWhiteSpace(one.GetString()) => [one.GetString()!.Trim()],
        _ => [],
    };

    public Proposed? Part(string name) => Field(name) is { ValueKind: JsonValueKind.Object } part ? new Proposed(part) : null;

    public bool Yes(string name) => Field(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The objects of a section; none where it is no list.</summary>
    public IEnumerable<Proposed> Items(string name) => Field(name) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(i => new Proposed(i))
        : [];

    private JsonElement? Field(string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : null;
}
