using Rapporteur.Read.Events;

namespace Rapporteur.Read.Statements;

/// <summary>The words of a statement: from the speaker over the cue into what is said.</summary>
internal static class StatementEvidence
{
    public static (int First, int Last) Of(Draft draft, StatementDraft statement)
    {
        var act = statement.Act;
        var heads = new List<int> { act.Cue, statement.Speaker };
        heads.AddRange(act.Targets);
        heads.AddRange(act.ContentHeads);
        var range = EvidenceRange.Around(draft, act.Cue, heads.Where(h => h >= 0));
        var sentence = draft.Text.Sentences[draft.Text.SentenceOf(act.Cue)];
        foreach (var (first, end) in act.Content)
        {
            if (first >= sentence.First && end <= sentence.End && end > first)
            {
                var from = Math.Min(range.First, first);
                var to = Math.Max(range.Last, end - 1);
                range = to - from < 32 ? (from, to) : first >= range.First ? (range.First, Math.Min(to, range.First + 31)) : (Math.Max(from, range.Last - 31), range.Last);
            }
        }

        return range;
    }
}
