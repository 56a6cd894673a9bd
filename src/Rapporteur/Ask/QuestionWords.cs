using Rapporteur.Findings;
using Rapporteur.Knowledge;

namespace Rapporteur.Ask;

/// <summary>The words that questions are made of, from data/ask.</summary>
internal sealed class QuestionWords
{
    private readonly List<(string Opening, QuestionKind Kind, string? Wanted)> openings;
    private readonly Dictionary<string, QuestionKind> words;
    private readonly Dictionary<string, List<HashSet<string>>> synonyms = new(StringComparer.Ordinal);
    private readonly HashSet<string> pronouns;
    private readonly HashSet<string> saying;
    private readonly HashSet<string> frame = new(DataFile.Lines("ask/frame.txt"), StringComparer.Ordinal);

    private QuestionWords()
    {
        var lines = DataFile.Sections("ask/kinds.txt").ToLookup(l => l.Section, l => l.Line, StringComparer.Ordinal);
        openings = [.. lines["opening"].Select(Entry).OrderByDescending(p => p.Word.Length)];
        words = lines["word"].Select(Entry).ToDictionary(p => p.Word, p => p.Kind, StringComparer.Ordinal);
        pronouns = new(lines["pronoun"], StringComparer.Ordinal);
        saying = new(lines["saying"], StringComparer.Ordinal);
        Called = [.. lines["called"]];
        Same = [.. lines["same"]];
        Why = [.. lines["why"]];
        Quantities = new HashSet<string>(lines["quantity"], StringComparer.Ordinal);
        foreach (var set in DataFile.Lines("ask/synonyms.txt").Select(l => l.Split(' ').ToHashSet(StringComparer.Ordinal)))
        {
            foreach (var word in set)
            {
                (synonyms.TryGetValue(word, out var sets) ? sets : synonyms[word] = []).Add(set);
            }
        }
    }

    public static QuestionWords Default { get; } = new();

    public IReadOnlyList<string> Called { get; }

    public IReadOnlyList<string> Same { get; }

    /// <summary>Phrases that give a reason.</summary>
    public IReadOnlyList<string> Why { get; }

    public IReadOnlySet<string> Quantities { get; }

    /// <summary>Whether the word asks and does not describe.</summary>
    public bool IsFrame(string lemma) => frame.Contains(lemma) || words.ContainsKey(lemma);

    /// <summary>Whether the verb asks for somebody's words.</summary>
    public bool IsSaying(string lemma) => saying.Contains(lemma);

    /// <summary>Whether the text points back at what was said before: he, it, they.</summary>
    public bool PointsBack(string text) => text.ToLowerInvariant().Split([' ', '?', ','], StringSplitOptions.RemoveEmptyEntries).Any(pronouns.Contains);

    /// <summary>The word that the opening of a question looks for, or null.</summary>
    public string? WantedBy(string question) => OpeningAt(question, 0).Opening is { } opening ? openings.Find(o => o.Opening == opening).Wanted : null;

    /// <summary>Words that answer for this one.</summary>
    public IEnumerable<string> Synonyms(string lemma) => synonyms.TryGetValue(lemma, out var sets) ? sets.SelectMany(s => s).Where(w => w != lemma) : [];

    /// <summary>What a question in lower case asks for, and from where to where the words stand that say so.</summary>
    public (QuestionKind Kind, int First, int End) KindOf(string question)
    {
        var first = 0;
        var opening = OpeningAt(question, 0);
        for (var at = question.IndexOf(' ', StringComparison.Ordinal); opening.Opening is null && at >= 0; at = question.IndexOf(' ', at + 1))
        {
            first = at + 1;
            opening = OpeningAt(question, first);
        }

        var end = opening.Opening is null ? first = 0 : first + opening.Opening.Length;
        if (Called.Any(c => Has(question, c)))
        {
            return (QuestionKind.Called, first, end);
        }

        if (Same.Any(s => Has(question, s)) && opening.Kind == QuestionKind.Whether)
        {
            return (QuestionKind.Same, first, end);
        }

        var asked = question.Split([' ', '?', ',', '.'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(words.ContainsKey);
        return (asked is null ? opening.Kind : words[asked], first, end);
    }

    /// <summary>Where a further question begins inside a text: behind a comma or "and", with a word that opens questions.</summary>
    public IEnumerable<int> Cuts(string text)
    {
        var lower = text.ToLowerInvariant();
        foreach (var joint in (string[])[", and ", " and ", "; "])
        {
            for (var at = lower.IndexOf(joint, StringComparison.Ordinal); at > 0; at = lower.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                if ((joint[0] != ' ' || lower[at - 1] != ',') && OpeningAt(lower, at + joint.Length) is { Opening: not null, Kind: not QuestionKind.Whether } && IsQuestion(lower[..at]))
                {
                    yield return at;
                }
            }
        }
    }

    /// <summary>A part without the word that joins it to the one before.</summary>
    public string WithoutAnd(string part) => part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part[4..] : part;

    private bool IsQuestion(string before) => OpeningAt(before, 0).Opening is not null || before.Split(' ').Any(w => OpeningAt(w, 0).Opening is not null);

    private (string? Opening, QuestionKind Kind) OpeningAt(string text, int at)
    {
        foreach (var (opening, kind, _) in openings)
        {
            if (string.CompareOrdinal(text, at, opening, 0, opening.Length) == 0 && (text.Length == at + opening.Length || !char.IsLetter(text[at + opening.Length])))
            {
                return (opening, kind);
            }
        }

        return (null, QuestionKind.What);
    }

    private static bool Has(string text, string phrase) => $" {text.Replace('?', ' ')} ".Contains($" {phrase} ", StringComparison.Ordinal);

    private static (string Word, QuestionKind Kind, string? Wanted) Entry(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return (parts[0], Enum.GetValues<QuestionKind>().First(k => Wire.Name(k) == parts[1]), parts.Length > 2 ? parts[2] : null);
    }
}
