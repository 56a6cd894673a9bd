using Rapporteur.Present;

namespace Rapporteur.Ask;

/// <summary>The sentences that answer a question, best first.</summary>
internal static class PassageRanking
{
    /// <summary>A sentence that covers less of the question than this does not answer it.</summary>
    private const double LeastCovered = 0.5;

    /// <summary>Sentences that score less than this part of the best one are left out.</summary>
    private const double Close = 0.62;

    /// <summary>What a sentence that points back has of the one before it.</summary>
    private const double Carried = 0.72;

    /// <summary>The same where reasons are asked for, which stand behind what they are the reasons of.</summary>
    private const double CarriedReason = 0.88;
    private const double LaterPublished = 0.5;
    private const double SameReport = 0.93;

    public static List<RankedPassage> Of(CaseView view, Question question, List<Passage> passages, int most)
    {
        if (IsAboutStrangers(question, passages))
        {
            return [];
        }

        var scorer = new PassageScorer(question, passages);
        var scores = Enumerable.Range(0, passages.Count).Select(scorer.Score).ToArray();
        var carried = Carry(passages, scores, question.Kind == QuestionKind.Why ? CarriedReason : Carried);
        var ranked = Enumerable.Range(0, passages.Count).Select(i => new RankedPassage(passages[i], carried[i].Score - Late(view, question, passages[i]), scores[i].Covered, carried[i].Follows))
            .Where(r => r.Score > 0).OrderByDescending(r => r.Score).ThenBy(r => r.Passage.ReportId, StringComparer.Ordinal).ThenBy(r => r.Passage.Number).ToList();
        var best = ranked.Where(r => r.Covered >= LeastCovered).Select(r => r.Score).DefaultIfEmpty(0).Max();
        var chosen = new List<RankedPassage>();
        foreach (var next in ranked)
        {
            var again = chosen.Count(c => c.Passage.ReportId == next.Passage.ReportId);
            if (best > 0 && chosen.Count < most && (next.Covered >= LeastCovered || next.Follows) && next.Score * Math.Pow(SameReport, again) >= best * Close
                && !chosen.Exists(c => c.Passage.Text == next.Passage.Text))
            {
                chosen.Add(next);
            }
        }

        return chosen;
    }

    /// <summary>Whether the question names only somebody whom no report has.</summary>
    private static bool IsAboutStrangers(Question question, List<Passage> passages) => question.Strangers.Count > 0
        && question.Strangers.Any(s => !passages.Exists(p => p.Text.Contains(s, StringComparison.OrdinalIgnoreCase)))
        && (question.Actors.Count == 0 || question.Terms.Count == 0);

    /// <summary>What a sentence has by pointing back at one that answers, over any number of such sentences.</summary>
    private static (double Score, bool Follows)[] Carry(List<Passage> passages, (double Score, double Covered)[] scores, double part)
    {
        var carried = scores.Select(s => (s.Score, Follows: false)).ToArray();
        for (var i = 1; i < passages.Count; i++)
        {
            var follows = passages[i].PointsBack && passages[i - 1].ReportId == passages[i].ReportId && (scores[i - 1].Covered >= LeastCovered || carried[i - 1].Follows);
            var through = Math.Max(scores[i].Score, 0) * 0.4 + carried[i - 1].Score * part;
            carried[i] = follows && through > scores[i].Score ? (through, true) : carried[i];
        }

        return carried;
    }

    private static double Late(CaseView view, Question question, Passage passage) =>
        question.AsOf is { } day && view.Sources.Published(passage.ReportId)?.From > day ? LaterPublished : 0;
}
