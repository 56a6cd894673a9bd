using Rapporteur.Knowledge.Tagging;
using Rapporteur.Text;

namespace Rapporteur.Read.Tags;

/// <summary>A word that has been met, with its scores around each place and its lemmas and features by label as they are asked for.</summary>
internal sealed unsafe class TypeEntry(string form, Casing casing, WordType type)
{
    private readonly short[] scores = GC.AllocateUninitializedArray<short>(TypeRows.Places * Label.Lanes, pinned: true);
    private readonly string?[] lemmas = new string?[Label.Most];
    private readonly Morph[] morphs = new Morph[Label.Most];

    public string Form { get; } = form;

    public Casing Casing { get; } = casing;

    public WordType Type { get; } = type;

    public Span<short> Scores => scores;

    /// <summary>Scores for the word at five places; the array is pinned.</summary>
    public short* Pointer => (short*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref scores[0]);

    /// <summary>Lemma and features; several threads may fill them at the same time with the same values.</summary>
    public string Lemma(int label, TagLexicon lexicon, out Morph morph)
    {
        var lemma = Volatile.Read(ref lemmas[label]);
        if (lemma is null)
        {
            morphs[label] = lexicon.MorphOf(Form, Type.Word, label);
            lemma = lexicon.LemmaOf(Form, Type.Word, label);
            Volatile.Write(ref lemmas[label], lemma);
        }

        morph = morphs[label];
        return lemma;
    }
}
