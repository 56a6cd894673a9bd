using Rapporteur.Read.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Training.Syntax;

/// <summary>Trees on which several parsers agree best, and how many of them agree on each arc.</summary>
internal sealed class TreeVote(IReadOnlyList<Parser> parsers)
{
    private readonly ArcScores arcs = new();
    private readonly TreeDecoder decoder = new();

    /// <summary>Sets heads and relations of the text; returns for each token the share of parsers that chose its head.</summary>
    public float[] Parse(AnnotatedText text)
    {
        var ballots = parsers.Select(p => Ballot(p, text)).ToArray();
        var shares = new float[text.Tokens.Length];
        foreach (var sentence in text.Sentences.Where(s => s.Count <= SyntaxPass.LongestPiece))
        {
            Decide(text, sentence, ballots, shares);
        }

        return shares;
    }

    private static Token[] Ballot(Parser parser, AnnotatedText text)
    {
        parser.Parse(text);
        return [.. text.Tokens];
    }

    private unsafe void Decide(AnnotatedText text, Sentence sentence, Token[][] ballots, float[] shares)
    {
        arcs.Reset(sentence.Count);
        new Span<float>(arcs.Data, sentence.Count * arcs.Stride).Clear();
        for (var i = 0; i < sentence.Count; i++)
        {
            foreach (var ballot in ballots)
            {
                arcs.Row(i)[Column(ballot[sentence.First + i].Head, sentence)]++;
            }

            arcs.Row(i)[i] = float.NegativeInfinity;
        }

        var heads = new int[sentence.Count];
        decoder.Decode(arcs, heads);
        for (var i = 0; i < heads.Length; i++)
        {
            ref var token = ref text.Tokens[sentence.First + i];
            var head = heads[i] < 0 ? -1 : sentence.First + heads[i];
            var agreeing = ballots.Where(b => b[sentence.First + i].Head == head).Select(b => b[sentence.First + i].Deprel).ToArray();
            shares[sentence.First + i] = (float)agreeing.Length / ballots.Length;
            token.Head = head;
            token.Deprel = agreeing.Length == 0 ? Deprel.Dep : agreeing.GroupBy(r => r).MaxBy(g => g.Count())!.Key;
        }
    }

    private static int Column(int head, Sentence sentence) => head < 0 ? sentence.Count : head - sentence.First;
}
