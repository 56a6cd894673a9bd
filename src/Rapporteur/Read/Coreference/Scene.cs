using Rapporteur.Read.Phrases;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>What the rules of coreference look at: the parsed text, its references, and the clusters so far.</summary>
internal sealed class Scene
{
    private readonly int[] phraseAt;

    public Scene(Draft draft)
    {
        Text = draft.Text;
        Tokens = draft.Text.Tokens;
        phraseAt = draft.PhraseAt;
        Tree = new WordTree(Tokens);
        Clusters = new Clusters(new References(draft).All());
    }

    public AnnotatedText Text { get; }

    public Token[] Tokens { get; }

    public WordTree Tree { get; }

    public Clusters Clusters { get; }

    public Reference[] References => Clusters.References;

    /// <summary>The reference that the token heads, or null.</summary>
    public Reference? At(int token) => token >= 0 && phraseAt[token] >= 0 ? References[phraseAt[token]] : null;

    public bool HasDependent(int token, Deprel relation) => Dependent(token, relation) >= 0;

    /// <summary>The first dependent in that relation, or -1.</summary>
    public int Dependent(int token, Deprel relation)
    {
        foreach (var dependent in Tree.Of(token))
        {
            if (Tokens[dependent].Deprel == relation)
            {
                return dependent;
            }
        }

        return -1;
    }

    public static bool Inside(Reference inner, Reference outer) =>
        inner.Phrase.First >= outer.Phrase.First && inner.Phrase.End <= outer.Phrase.End;
}
