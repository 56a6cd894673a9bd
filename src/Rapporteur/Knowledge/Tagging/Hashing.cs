namespace Rapporteur.Knowledge.Tagging;

/// <summary>Hashes of words and features; the trained models depend on them.</summary>
internal static class Hashing
{
    private const uint Prime = 0x9E3779B1;

    /// <summary>Hash of the form as written.</summary>
    public static uint Exact(ReadOnlySpan<char> form)
    {
        var hash = (uint)form.Length;
        foreach (var c in form)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        return hash ^ (hash >> 15);
    }

    /// <summary>Hash of the form in lower case.</summary>
    public static uint Lower(ReadOnlySpan<char> form)
    {
        var hash = 0x811C9DC5;
        foreach (var c in form)
        {
            hash = (hash ^ Fold(c)) * 0x01000193;
        }

        return Mix(hash);
    }

    public static uint Join(uint a, uint b) => Mix((a * Prime) + b + 0x7F4A7C15);

    public static uint Join(uint a, uint b, uint c) => Join(Join(a, b), c);

    public static uint Mix(uint x)
    {
        x ^= x >> 16;
        x *= 0x7FEB352D;
        x ^= x >> 15;
        x *= 0x846CA68B;
        return x ^ (x >> 16);
    }

    /// <summary>Lower case, one form of apostrophe and hyphen.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 32),
        < (char)128 => c == '`' ? '\'' : c,
        '\u2019' or '\u2018' or '\u02bc' or '\u00b4' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u201c' or '\u201d' => '"',
        _ => char.ToLowerInvariant(c),
    };
}
