using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Training.Syntax;

/// <summary>Sentences of plain news text with the trees that several parsers vote for, each arc trusted as far as they agree.</summary>
internal static class SilverText
{
    private const int Shortest = 4;
    private const int Longest = 60;
    private const float LeastTrust = 0.5f;

    /// <param name="passes">The passes before syntax.</param>
    public static List<TreebankSentence> Read(IEnumerable<string> files, IReadOnlyList<IPass> passes, TreeVote vote)
    {
        var sentences = new List<TreebankSentence>();
        foreach (var file in files)
        {
            var draft = new Draft(Report.FromText(File.ReadAllText(file), file));
            foreach (var pass in passes)
            {
                pass.Run(draft);
            }

            var trust = vote.Parse(draft.Text);
            sentences.AddRange(draft.Text.Sentences.Where(s => s.Count is >= Shortest and <= Longest).Select(s => Sentence(draft.Text, s, trust)));
        }

        return sentences;
    }

    private static TreebankSentence Sentence(AnnotatedText text, Sentence sentence, float[] trust)
    {
        var tokens = text.Tokens[sentence.First..sentence.End];
        var tags = tokens.Select(t => t.Upos).ToArray();
        return new TreebankSentence
        {
            Forms = [.. tokens.Select(t => t.Span.Of(text.Text))],
            GoldTags = tags,
            Tags = tags,
            Morphs = [.. tokens.Select(t => t.Morph)],
            FineTags = [],
            Heads = [.. tokens.Select(t => t.Head < 0 ? -1 : t.Head - sentence.First)],
            Relations = [.. tokens.Select(t => t.Deprel)],
            Trust = [.. trust[sentence.First..sentence.End].Select(t => t < LeastTrust ? 0 : t)],
        };
    }
}
