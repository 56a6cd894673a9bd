using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.App.Output;

/// <summary>Rows and views as JSON: names in camelCase, dates as days with their basis, findings as references.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new RangeConverter(), new SpanConverter(), new ReferenceConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <param name="writer">Where to.</param>
    /// <param name="value">A row, a list of rows, a brief.</param>
    public static void Write(TextWriter writer, object value) => writer.WriteLine(Safe.Json(JsonSerializer.Serialize(value, Options)));

    private sealed class RangeConverter : JsonConverter<DateRange>
    {
        public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new InvalidOperationException("only written");

        public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            Day(writer, "from", value.From);
            Day(writer, "to", value.To);
            writer.WriteString("basis", Findings.Wire.Name(value.Basis));
            writer.WriteEndObject();
        }

        private static void Day(Utf8JsonWriter writer, string name, DateOnly? day)
        {
            if (day is { } known)
            {
                writer.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
            else
            {
                writer.WriteNull(name);
            }
        }
    }

    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new InvalidOperationException("only written");

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", value.Start);
            writer.WriteNumber("end", value.End);
            writer.WriteEndObject();
        }
    }

    private sealed class ReferenceConverter : JsonConverter<FindingRef>
    {
        public override FindingRef Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new InvalidOperationException("only written");

        public override void Write(Utf8JsonWriter writer, FindingRef value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
