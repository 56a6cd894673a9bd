namespace Rapporteur.Ask;

/// <summary>A word that an answer should have, or one that stands for it.</summary>
/// <param name="Lemma">Dictionary form in lower case.</param>
/// <param name="Importance">By part of speech: verbs and nouns most.</param>
internal sealed record AskedTerm(string Lemma, double Importance)
{
    private const double Synonym = 0.7;
    private const double Family = 0.8;
    private const int Stem = 5;
    private readonly HashSet<string> synonyms = [.. QuestionWords.Default.Synonyms(Lemma)];

    /// <summary>How well a word of a report stands for this one: 1 the same, 0 not at all.</summary>
    public double Match(string lemma) => lemma == Lemma ? 1
        : IsFamily(lemma, Lemma) ? Family
        : synonyms.Contains(lemma) ? Synonym : 0;

    /// <summary>Words of one family: reposition and repositioning, replace and replacement, strike and airstrike.</summary>
    private static bool IsFamily(string a, string b)
    {
        if (a.Length >= Stem && b.Length >= Stem && (a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)))
        {
            return true;
        }

        var shorter = Math.Min(a.Length, b.Length);
        var shared = 0;
        while (shared < shorter && a[shared] == b[shared])
        {
            shared++;
        }

        return shared >= Stem && shared >= shorter - 2 && Math.Max(a.Length, b.Length) - shared <= 5;
    }
}
