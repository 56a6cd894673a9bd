using Rapporteur.Knowledge;

namespace Rapporteur.Read.Clauses;

/// <summary>Function words that decide where arguments stand (data/clauses).</summary>
internal static class ClauseWords
{
    private static readonly Lazy<WordSections> words = new(() => WordSections.Load("clauses/words.txt"));

    public static bool IsComitative(string preposition) => preposition.Length > 0 && words.Value.Has("comitative", preposition);

    /// <summary>"Such as", "including": what follows are some of those before.</summary>
    public static bool IsIncluding(string preposition) => preposition.Length > 0 && words.Value.Has("including", preposition);

    public static bool IsRelative(string lemma) => words.Value.Has("relative", lemma);

    public static bool KeepsSubject(string lemma) => words.Value.Has("subject-control", lemma);

    public static bool GivesObject(string preposition) => preposition.Length > 0 && words.Value.Has("object-control", preposition);

    public static bool IsPurpose(string lemma) => words.Value.Has("purpose", lemma);
}
