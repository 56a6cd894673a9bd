using Rapporteur.Text;

namespace Rapporteur.Training.Corpora;

/// <summary>One syntactic word of a treebank sentence.</summary>
/// <param name="Head">Index of the head within the sentence, -1 for the root.</param>
/// <param name="Joined">Written together with the word before it as one orthographic token.</param>
/// <param name="SpaceAfter">Whether white space follows in the text; false inside an orthographic token.</param>
internal sealed record UdWord(
    string Form, string Lemma, Upos Upos, string Xpos, string Feats, int Head, string Relation, bool Joined, bool SpaceAfter)
{
    public Morph Morph { get; } = UdMorph.Of(Feats, Upos);

    public Deprel Deprel { get; } = UdRelation.Parse(Relation);
}
