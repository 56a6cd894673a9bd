using System.Text.Json;
using Rapporteur.Casefile;

namespace Rapporteur.Intake.Registers;

/// <summary>Registers in JSON: a STIX bundle, or FollowTheMoney entities as a list or one a line.</summary>
internal static class JsonRegister
{
    public static List<(int Line, RegisterEntry Entry)> Read(string text)
    {
        var items = Items(text);
        if (items is [var only] && Text(only.Item, "type") == "bundle")
        {
            if (!only.Item.TryGetProperty("objects", out var objects) || objects.ValueKind != JsonValueKind.Array)
            {
                throw new RegisterException(only.Line, "this bundle has no objects");
            }

            return StixRegister.Read([.. objects.EnumerateArray().Select(o => (LineOf(text, o), o))]);
        }

        var stranger = items.FindIndex(i => i.Item.ValueKind != JsonValueKind.Object || Text(i.Item, "schema") is null || Text(i.Item, "id") is null);
        return stranger >= 0
            ? throw new RegisterException(items[stranger].Line, "neither a STIX bundle nor a FollowTheMoney entity with id and schema")
            : FtmRegister.Read(items);
    }

    public static string? Text(JsonElement item, string property) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The strings of a property that is a list, or one string.</summary>
    public static IReadOnlyList<string> Texts(JsonElement item, string property) =>
        item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(property, out var value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
        : [];

    private static List<(int Line, JsonElement Item)> Items(string text)
    {
        try
        {
            var root = JsonDocument.Parse(text).RootElement;
            return root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray().Select(i => (LineOf(text, i), i))] : [(1, root)];
        }
        catch (JsonException) when (text.TrimStart().StartsWith('{') && text.TrimEnd().Contains('\n'))
        {
            return Lines(text);
        }
    }

    private static List<(int Line, JsonElement Item)> Lines(string text)
    {
        var items = new List<(int, JsonElement)>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                items.Add((number, JsonDocument.Parse(line).RootElement));
            }
            catch (JsonException)
            {
                throw new RegisterException(number, "this is no JSON");
            }
        }

        return items;
    }

    /// <summary>The line on which an item of a list begins, found by its text.</summary>
    private static int LineOf(string text, JsonElement item)
    {
        var at = text.IndexOf(item.GetRawText(), StringComparison.Ordinal);
        return 1 + text.AsSpan(0, Math.Max(at, 0)).Count('\n');
    }
}
