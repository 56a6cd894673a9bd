using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapporteur.Findings;

/// <summary>
/// A reading as JSON: the six sections that any tool may expect, and beside them the fields that make it whole again (spans, bases of
/// dates, mentions, attribution chains, provenance), so that what was written parses back to an equal reading.
/// </summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reading as indented text.</summary>
    /// <param name="reading">What to write.</param>
    /// <param name="origin">Where the report came from; its file name becomes <c>report.file</c>.</param>
    public static string Write(Reading reading, string origin) => Encoding.UTF8.GetString(Bytes(reading, origin, Indented).WrittenSpan);

    /// <summary>The reading as UTF-8 without white space, for storing.</summary>
    public static byte[] WriteUtf8(Reading reading, string origin) => Bytes(reading, origin, Compact).WrittenSpan.ToArray();

    /// <summary>Writes the reading as one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading, string origin) => new ReadingWriter(json, reading).Write(origin);

    /// <summary>
    /// Reads what <see cref="Write(Reading, string)"/> wrote, or a file that holds the six sections only. Where spans are missing, quotes
    /// are looked for in <paramref name="text"/> with white space collapsed; without a text their spans are empty.
    /// </summary>
    /// <exception cref="FormatException">The text is not JSON, lacks a section, or names an unknown type.</exception>
    public static Reading Parse(string json, string? text = null) => Parse(Encoding.UTF8.GetBytes(json), text);

    /// <inheritdoc cref="Parse(string, string?)"/>
    public static Reading Parse(ReadOnlyMemory<byte> utf8, string? text = null)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return new ReadingParser(document.RootElement, text).Parse();
        }
        catch (JsonException e)
        {
            throw new FormatException($"not JSON: {e.Message}", e);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"not a reading: {e.Message}", e);
        }
    }

    private static ArrayBufferWriter<byte> Bytes(Reading reading, string origin, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, options);
        Write(json, reading, origin);
        json.Flush();
        return buffer;
    }
}
