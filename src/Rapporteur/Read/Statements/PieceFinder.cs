using Rapporteur.Read.Attribution;
using Rapporteur.Read.Clauses;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Takes apart what a speech act says: its clauses, and the sentences of its quotations.</summary>
internal sealed class PieceFinder(Draft draft)
{
    /// <summary>Longer stretches are looked at in their beginning only.</summary>
    private const int MaximumTokens = 80;

    private readonly AnnotatedText text = draft.Text;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    /// <summary>The first unit is what the sentence of the cue says; each quotation in other sentences is a further one.</summary>
    public List<List<Piece>> UnitsOf(SpeechAct act)
    {
        var own = new List<Piece>();
        foreach (var head in act.ContentHeads)
        {
            AddClause(act, own, head);
        }

        var units = new List<List<Piece>> { own };
        foreach (var (first, end) in act.Quotes)
        {
            var joins = own.Exists(p => p.Head >= first && p.Head < end) || text.SentenceOf(first) == text.SentenceOf(act.Cue);
            var unit = joins ? own : [];
            AddSentences(unit, first, Math.Min(end, first + MaximumTokens));
            if (!joins && unit.Count > 0)
            {
                units.Add(unit);
            }
        }

        return units;
    }

    private void AddClause(SpeechAct act, List<Piece> pieces, int head)
    {
        Add(act, pieces, head);
        foreach (var conjunct in tree.Children(head))
        {
            if (text.Tokens[conjunct].Deprel == Deprel.Conj && conjunct != act.Cue && IsClause(conjunct))
            {
                Add(act, pieces, conjunct);
            }
        }
    }

    private void Add(SpeechAct act, List<Piece> pieces, int head)
    {
        var (first, last) = tree.Extent(head);
        if (act.Cue >= first && act.Cue <= last && act.Cue != head)
        {
            // "..., she said" hangs on what is said.
            (first, last) = act.Cue > head ? (first, Math.Min(last, act.Cue - 1)) : (Math.Max(first, act.Cue + 1), last);
        }

        last = Math.Min(last, first + MaximumTokens);
        pieces.Add(new Piece(head, first, last, act.Quotes.Exists(q => head >= q.First && head < q.End)));
    }

    private bool IsClause(int token) =>
        (draft.Clauses.VerbAt(token) is not null || tree.HasChild(token, Deprel.Cop)) && (tree.HasChild(token, Deprel.Nsubj) || tree.HasChild(token, Deprel.NsubjPass) || tree.HasChild(token, Deprel.Mark));

    private void AddSentences(List<Piece> unit, int first, int end)
    {
        for (var sentence = text.SentenceOf(first); sentence < text.Sentences.Length && text.Sentences[sentence].First < end; sentence++)
        {
            var from = Math.Max(first, text.Sentences[sentence].First);
            var to = Math.Min(end, text.Sentences[sentence].End);
            var head = Stretch.Top(draft, from, to);
            if (head >= 0 && !unit.Exists(p => p.Head == head || tree.IsBelow(head, p.Head)))
            {
                unit.Add(new Piece(head, from, to - 1, true));
            }
        }
    }
}
