using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Tokens inside collocations that only look like events: strike a balance, heart attack.</summary>
internal sealed class IdiomFilter
{
    private static readonly Lazy<WordSections> idioms = new(() => WordSections.Load("frames/not-events.txt"));
    private static readonly Lazy<HashSet<string>> firstWords = new(() =>
        idioms.Value.Of("").Select(i => i.Split(' ')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase));

    private readonly HashSet<int> covered = [];

    public IdiomFilter(AnnotatedText text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (!firstWords.Value.Contains(text.Tokens[i].Lemma))
            {
                continue;
            }

            var words = text.Tokens[i].Lemma;
            for (var length = 2; length <= idioms.Value.Longest && i + length <= text.Tokens.Length; length++)
            {
                words += " " + text.Tokens[i + length - 1].Lemma;
                if (idioms.Value.Has("", words))
                {
                    covered.UnionWith(Enumerable.Range(i, length));
                }
            }
        }
    }

    public bool Covers(int token) => covered.Contains(token);
}
