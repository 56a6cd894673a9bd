namespace Rapporteur.Findings;

/// <summary>What the letters of a mention tell about how it refers, where no reader has said so.</summary>
internal static class NameShape
{
    private const int ParticleLength = 3;

    /// <summary>Whether every word but particles opens with a capital or a digit.</summary>
    public static bool IsProper(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0
            && parts.All(p => char.IsUpper(Initial(p)) || char.IsDigit(p[0]) || p.Length <= ParticleLength || p.Contains('-', StringComparison.Ordinal))
            && char.IsUpper(Initial(parts[^1]));
    }

    public static bool IsAcronym(string words)
    {
        var letters = words.Where(char.IsLetter).ToList();
        return letters.Count is >= 2 and <= 8 && letters.Count(char.IsUpper) >= letters.Count - 1 && !words.Contains(' ', StringComparison.Ordinal);
    }

    public static MentionForm FormOf(string words) =>
        IsAcronym(words) ? MentionForm.Acronym
        : !IsProper(words) ? MentionForm.Description
        : words.Contains(' ', StringComparison.Ordinal) ? MentionForm.Name : MentionForm.ShortName;

    /// <summary>The letter that decides: behind an article that is written with a hyphen (al-Askari), the name's own.</summary>
    private static char Initial(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen is > 0 and <= ParticleLength && hyphen + 1 < word.Length && char.IsLower(word[0])
            ? word[hyphen + 1]
            : word.FirstOrDefault(char.IsLetter);
    }
}
