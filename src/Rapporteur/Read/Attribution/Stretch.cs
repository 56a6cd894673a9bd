using Rapporteur.Text;

namespace Rapporteur.Read.Attribution;

/// <summary>A stretch of words that the tree does not know as one.</summary>
internal static class Stretch
{
    /// <summary>What governs tokens [from, to): the word with the widest reach whose head lies outside, or -1.</summary>
    public static int Top(Draft draft, int from, int to)
    {
        var tokens = draft.Text.Tokens;
        var (top, reach) = (-1, 0);
        for (var i = from; i < to; i++)
        {
            var outside = tokens[i].Head < from || tokens[i].Head >= to;
            if (!outside || tokens[i].Upos is not (Upos.Verb or Upos.Aux or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Pron))
            {
                continue;
            }

            var (first, last) = draft.Clauses.Tree.Extent(i);
            var width = Math.Min(last, to - 1) - Math.Max(first, from) + 1;
            if (width > reach)
            {
                (top, reach) = (i, width);
            }
        }

        return top;
    }
}
