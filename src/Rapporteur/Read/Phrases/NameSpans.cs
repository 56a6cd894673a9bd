using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>The names that the recogniser marked: for each token its name, and for each name its tokens and its governing token.</summary>
internal sealed class NameSpans
{
    private readonly int[] spanOf;
    private readonly List<(int First, int End, int Root)> spans = [];

    public NameSpans(Token[] tokens)
    {
        spanOf = new int[tokens.Length];
        Array.Fill(spanOf, -1);
        for (var i = 0; i < tokens.Length;)
        {
            var end = i + 1;
            if (tokens[i].Entity != EntityTag.None)
            {
                while (end < tokens.Length && tokens[end].Entity == tokens[i].Entity && !tokens[end].EntityStart)
                {
                    end++;
                }

                spanOf.AsSpan(i, end - i).Fill(spans.Count);
                spans.Add((i, end, RootOf(tokens, i, end)));
            }

            i = end;
        }
    }

    public bool In(int token) => spanOf[token] >= 0;

    public bool Same(int left, int right) => spanOf[left] >= 0 && right >= 0 && spanOf[left] == spanOf[right];

    /// <summary>First token, the token behind the last, and the token that governs the others.</summary>
    public (int First, int End, int Root) Of(int token) => spans[spanOf[token]];

    private static int RootOf(Token[] tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var outside = tokens[i].Head < first || tokens[i].Head >= end;
            if (outside && tokens[i].Upos is not (Upos.Punct or Upos.Adp or Upos.Det or Upos.Cconj))
            {
                return i;
            }
        }

        return first;
    }
}
