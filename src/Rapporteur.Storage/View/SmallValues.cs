using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Storage.View;

/// <summary>An interval of days as <c>from/to/basis</c>; an open end is empty.</summary>
internal sealed class RangeText : JsonConverter<DateRange>
{
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = reader.GetString()!.Split('/');
        return new DateRange(Day(parts[0]), Day(parts[1]), Enum.Parse<Basis>(parts[2]));
    }

    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue($"{Sqlite.Columns.Day(value.From)}/{Sqlite.Columns.Day(value.To)}/{value.Basis}");

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A span as <c>[start, end]</c>.</summary>
internal sealed class SpanPair : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}

/// <summary>A finding as <c>rep-…/e3</c>.</summary>
internal sealed class FindingText : JsonConverter<FindingRef>
{
    public override FindingRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString()!;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new FindingRef(text[..slash], text[(slash + 1)..]);
    }

    public override void Write(Utf8JsonWriter writer, FindingRef value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
