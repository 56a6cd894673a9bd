using Rapporteur.Casefile;

namespace Rapporteur.Fuse;

/// <summary>
/// Views that a report sets against each other in two sentences running: "Some argue that ... But others say ...". Cues in data/fuse/words.txt
/// ([holders], [holding], [contrast]); both sentences must bear findings and speak of one actor.
/// </summary>
internal static class ContrastedViews
{
    public const string Matter = "opinions";
    private const int FirstWords = 4;

    public static IEnumerable<Dispute> All(IEnumerable<SaidFinding> said, ActorIndex actors)
    {
        foreach (var report in said.GroupBy(s => s.Ref.ReportId))
        {
            var sentences = report.GroupBy(s => s.Sentence).Select(g => g.OrderBy(s => s.Span).ToList()).OrderBy(g => g[0].Span).ToList();
            foreach (var (first, second) in sentences.Zip(sentences.Skip(1)))
            {
                if (IsView(first[0].Sentence) && IsView(second[0].Sentence) && Opposes(second[0].Sentence) && Subject(first[0], second[0], actors) is { } subject)
                {
                    yield return DisputeMaker.Make(DisputeKind.ClaimDenial, Matter, subject.Id, [Side(first), Side(second)]);
                }
            }
        }
    }

    /// <summary>Whether the sentence gives the view of people who are not named: "supporters argue", "those who say".</summary>
    private static bool IsView(string sentence)
    {
        var words = HeadWords.Split(sentence).ToList();
        return words.Exists(w => HeadWords.Is("holders", w)) && words.Exists(w => HeadWords.Is("holding", w));
    }

    private static bool Opposes(string sentence) => HeadWords.Split(sentence).Take(FirstWords).Any(w => HeadWords.Is("contrast", w));

    /// <summary>The named actor that both sentences speak of, the one with the most names first.</summary>
    private static Actor? Subject(SaidFinding first, SaidFinding second, ActorIndex actors)
    {
        var names = first.Words.Names.Where(second.Words.Names.Contains).ToHashSet(StringComparer.Ordinal);
        return actors.Actors.Where(a => a.IsNamed && Fold.Of(a.Name).Split(' ').Any(names.Contains))
            .OrderBy(a => a.Kind).ThenBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    private static DisputeSide Side(List<SaidFinding> told) =>
        new($"“{string.Join(' ', told[0].Sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”", [.. told.Select(s => s.Holder).Distinct()], [.. told.Select(s => s.Ref)]);
}
