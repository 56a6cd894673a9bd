using Rapporteur.Text;

namespace Rapporteur.Tests.Read;

public sealed class ParsedTextTests
{
    [Fact]
    public void Of_TwoSentences_PutsTokensInOneArrayWithHeadsInIt()
    {
        var text = ParsedText.Of("""
            Rebels   NOUN  2 nsubj
            fled     VERB  0 root   lemma=flee morph=Past,Finite
            ~.       PUNCT 2 punct

            They     PRON  2 nsubj
            lost     VERB  0 root   lemma=lose
            """);

        Assert.Equal("Rebels fled. They lost", text.Text);
        Assert.Equal([1, -1, 1, 4, -1], text.Tokens.Select(t => t.Head));
        Assert.Equal("rebel", text.Tokens[0].Lemma);
        Assert.Equal(Morph.Plural, text.Tokens[0].Morph);
        Assert.Equal("fled", text.FormString(1));
        Assert.Equal(2, text.Sentences.Length);
        Assert.Equal(3, text.Sentences[1].First);
    }

    [Fact]
    public void Of_NameAndSubtype_ReadsThem()
    {
        var text = ParsedText.Of("""
            Omar    PROPN 3 nsubj:pass  ner=B-Person
            Khalil  PROPN 1 flat        ner=I-Person
            held    VERB  0 root        lemma=hold
            """);

        Assert.Equal(Deprel.NsubjPass, text.Tokens[0].Deprel);
        Assert.True(text.Tokens[0].EntityStart);
        Assert.False(text.Tokens[1].EntityStart);
        Assert.Equal(EntityTag.Person, text.Tokens[1].Entity);
    }
}
