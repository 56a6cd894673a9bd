namespace Rapporteur.Fuse;

/// <summary>Words as places, outlets and quotes are compared by.</summary>
internal static class Fold
{
    /// <summary>Letters and digits in lower case, single spaces between words.</summary>
    public static string Of(string text) => string.Join(' ',
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '.' or '\'' or '’' or '‘' or 'ʿ' ? '\0' : ' '))
            .Replace("\0", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
