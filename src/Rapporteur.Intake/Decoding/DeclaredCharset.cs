using System.Text;
using System.Text.RegularExpressions;

namespace Rapporteur.Intake.Decoding;

/// <summary>The charset that a page declares for itself in its first lines.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>Browsers look at the first 1,024 bytes; pages with long comments ahead of it are common enough to look further.</summary>
    private const int Window = 4096;

    static DeclaredCharset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, Window)]);
        var match = start.Contains('<', StringComparison.Ordinal) ? Declaration().Match(start) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        return Named(match.Groups[1].Value);
    }

    /// <summary>A page with the charset that its server told beside it: as it is where it says so itself, else as UTF-8 with its mark.</summary>
    public static byte[] Marked(byte[] page, string? told) =>
        told is not null && Of(page) is null && Named(told.Trim('"')) is { } encoding && encoding is not UTF8Encoding && Strict(encoding, page) is { } text
            ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]
            : page;

    private static string? Strict(Encoding encoding, byte[] page)
    {
        try
        {
            return encoding.GetString(page);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? Named(string name)
    {
        name = name.ToLowerInvariant();

        // As browsers do: what calls itself Latin 1 or ASCII is written in Windows-1252.
        name = name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name;
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();
}
