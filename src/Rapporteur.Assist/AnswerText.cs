using System.Text.Json;

namespace Rapporteur.Assist;

/// <summary>Finds the JSON object in what a model wrote: some think aloud, fence their answer or add a closing remark.</summary>
internal static class AnswerText
{
    /// <summary>The object, or null where there is none that is whole.</summary>
    public static string? Json(string content)
    {
        var thought = content.LastIndexOf("</think>", StringComparison.Ordinal);
        var text = thought < 0 ? content : content[(thought + "</think>".Length)..];
        for (var start = text.IndexOf('{', StringComparison.Ordinal); start >= 0; start = text.IndexOf('{', start + 1))
        {
            if (ObjectAt(text, start) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The object that begins there, if it is JSON and one of ours.</summary>
    private static string? ObjectAt(string text, int start)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text[start..]);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return IsAnswer(document.RootElement) ? document.RootElement.GetRawText() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsAnswer(JsonElement root) => root.ValueKind == JsonValueKind.Object
        && ((string[])["events", "statements", "relations", "forecasts"]).Any(s => root.TryGetProperty(s, out var list) && list.ValueKind == JsonValueKind.Array);
}
