using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>The dependents of every token, in text order.</summary>
internal sealed class WordTree
{
    private readonly int[] starts;
    private readonly int[] dependents;

    public WordTree(Token[] tokens)
    {
        starts = new int[tokens.Length + 1];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                starts[token.Head + 1]++;
            }
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        dependents = new int[tokens.Length == 0 ? 0 : starts[tokens.Length]];
        var next = starts.AsSpan(0, tokens.Length).ToArray();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head >= 0)
            {
                dependents[next[tokens[i].Head]++] = i;
            }
        }
    }

    public ReadOnlySpan<int> Of(int token) => dependents.AsSpan(starts[token], starts[token + 1] - starts[token]);
}
