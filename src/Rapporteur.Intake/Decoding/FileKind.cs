namespace Rapporteur.Intake.Decoding;

/// <summary>Recognises files that are no text by their first bytes.</summary>
internal static class FileKind
{
    private static readonly (byte[] Start, string Kind)[] Kinds =
    [
        ([.. "%PDF-"u8], "a PDF document"),
        ([.. "PK\u0003\u0004"u8], "a ZIP archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([.. "GIF8"u8], "a GIF image"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([.. "BZh"u8], "a bzip2 archive"),
        ([0xFD, .. "7zXZ"u8], "an xz archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7-Zip archive"),
        ([.. "SQLite format 3"u8], "an SQLite database"),
        ([0x7F, .. "ELF"u8], "a program"),
        ([(byte)'M', (byte)'Z', 0x90], "a program"),
        ([.. "ID3"u8], "an audio file"),
        ([.. "OggS"u8], "an audio file"),
        ([.. "RIFF"u8], "an audio, video or image file"),
    ];

    /// <summary>What the file is, or null where its first bytes do not say that it is no text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Kinds)
        {
            if (bytes.StartsWith(start))
            {
                return kind;
            }
        }

        return bytes.Length > 8 && bytes[4..8].SequenceEqual("ftyp"u8) ? "a video" : null;
    }
}
