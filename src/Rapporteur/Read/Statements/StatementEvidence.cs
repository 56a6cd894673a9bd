using Rapporteur.Read.Events;

namespace Rapporteur.Read.Statements;

/// <summary>The words of a statement: from the speaker over the cue into what is said.</summary>
internal static class StatementEvidence
{
    private const int MaximumTokens = 32;

    public static (int First, int Last) Of(Draft draft, StatementDraft statement)
    {
        var act = statement.Act;
        if (!statement.IsAtCue)
        {
            var first = statement.Clauses.Min(c => c.Piece.First);
            return (first, Math.Min(statement.Clauses.Max(c => c.Piece.Last), first + MaximumTokens - 1));
        }

        var heads = new List<int> { act.Cue, statement.Speaker };
        heads.AddRange(act.Targets);
        heads.AddRange(act.ContentHeads);
        heads.AddRange(statement.Clauses.Select(c => c.Piece.Head));
        var range = EvidenceRange.Around(draft, act.Cue, heads.Where(h => h >= 0));
        foreach (var (first, last) in Said(draft, statement))
        {
            var (from, to) = (Math.Min(range.First, first), Math.Max(range.Last, last));
            range = to - from < MaximumTokens ? (from, to)
                : first >= range.First ? (range.First, Math.Min(to, range.First + MaximumTokens - 1)) : (Math.Max(from, range.Last - MaximumTokens + 1), range.Last);
        }

        return range;
    }

    /// <summary>What is said inside the sentence of the cue.</summary>
    private static IEnumerable<(int First, int Last)> Said(Draft draft, StatementDraft statement)
    {
        var sentence = draft.Text.Sentences[draft.Text.SentenceOf(statement.Act.Cue)];
        var ranges = statement.Clauses.Count > 0
            ? statement.Clauses.Select(c => (c.Piece.First, c.Piece.Last))
            : statement.Act.Content.Select(c => (c.First, Last: c.End - 1));
        return ranges.Where(r => r.First >= sentence.First && r.Last < sentence.End && r.Last >= r.First);
    }
}
