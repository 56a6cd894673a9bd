using System.Text;
using Rapporteur.Casefile;

namespace Rapporteur.Intake.Decoding;

/// <summary>
/// Bytes to text: by byte order mark, else by the charset a page declares, else UTF-8, else Windows-1252 with a notice. What fits none
/// of them is refused rather than garbled.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Western text has up to about 15 % letters beyond ASCII; other alphabets in one-byte encodings have far more.</summary>
    private const double MostBeyondAscii = 0.25;

    /// <summary>More control characters than that among the characters, and it is no text.</summary>
    private const double MostControls = 0.05;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Outcome<Decoded> Decode(ReadOnlySpan<byte> bytes, string origin)
    {
        if (FileKind.Of(bytes) is { } kind)
        {
            return IntakeMessages.Binary.About(origin, kind);
        }

        if (Marked(bytes) is { } marked)
        {
            return Strict(marked.Encoding, bytes[marked.Length..]) is { } text
                ? Sound(text, null, origin)
                : IntakeMessages.Undecodable.About(origin, $"its byte order mark says {marked.Encoding.WebName}, its bytes do not follow it");
        }

        if (bytes.Contains((byte)0))
        {
            return LooksLikeUtf16(bytes)
                ? IntakeMessages.Undecodable.About(origin, "it looks like UTF-16, but has no byte order mark")
                : IntakeMessages.Binary.About(origin, "it holds null bytes");
        }

        if (DeclaredCharset.Of(bytes) is { } declared && Strict(declared, bytes) is { } page)
        {
            return Sound(page, null, origin);
        }

        return Strict(Utf8, bytes) is { } plain ? Sound(plain, null, origin) : OneByte(bytes, origin);
    }

    private static Outcome<Decoded> OneByte(ReadOnlySpan<byte> bytes, string origin)
    {
        var census = ByteCensus.Of(bytes);
        if (census.LooksLikeDamagedUtf8)
        {
            return IntakeMessages.Undecodable.About(origin, $"UTF-8 that is damaged at byte {census.FirstFault}");
        }

        if (census.BeyondAscii > MostBeyondAscii * census.Visible)
        {
            return IntakeMessages.Undecodable.About(origin, "it is neither UTF-8 nor in a western one-byte encoding");
        }

        // The runtime maps the five bytes that Windows-1252 leaves out to control characters, which the check for those finds.
        var windows = Encoding.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return Strict(windows, bytes) is { } text
            ? Sound(text, IntakeMessages.TakenForWindows.About(origin), origin)
            : IntakeMessages.Undecodable.About(origin, "it is neither UTF-8 nor Windows-1252");
    }

    private static Outcome<Decoded> Sound(string text, Problem? notice, string origin)
    {
        var controls = text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c));
        return controls > MostControls * text.Length || text.Contains('\0', StringComparison.Ordinal)
            ? IntakeMessages.Binary.About(origin, "it is full of control characters")
            : new Decoded(text, notice);
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, false, true), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, false, true), 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, false, true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, false, true), 2),
        _ => null,
    };

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            // UTF-16 with an odd number of bytes, in some versions of the runtime.
            return null;
        }
    }

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var isNull = bytes[i] == 0 ? 1 : 0;
            even += (i & 1) == 0 ? isNull : 0;
            odd += (i & 1) == 1 ? isNull : 0;
        }

        var half = bytes.Length / 2;
        return half > 4 && (even > 0.5 * half && odd < 0.05 * half || odd > 0.5 * half && even < 0.05 * half);
    }

    /// <summary>The text, and what the user should know about how it was got.</summary>
    internal sealed record Decoded(string Text, Problem? Notice);
}
