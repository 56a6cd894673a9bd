using Rapporteur.Read;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Tags;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Tags;

public class TagsPassTests
{
    [Theory]
    [InlineData("The army attacked two villages.", "Det Noun Verb Num Noun Punct")]
    [InlineData("THE ARMY ATTACKED TWO VILLAGES.", "Det Noun Verb Num Noun Punct")]
    [InlineData("He was killed by gunmen.", "Pron Aux Verb Adp Noun Punct")]
    [InlineData("She will not leave the city.", "Pron Aux Part Verb Det Noun Punct")]
    public void Run_PlainSentence_GivesPartsOfSpeech(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(text).Tokens.Select(t => t.Upos)));

    [Theory]
    [InlineData("Three men were killed near the bridge.", "killed", Morph.Past | Morph.Participle | Morph.Passive)]
    [InlineData("The army killed three men.", "killed", Morph.Past | Morph.Finite)]
    [InlineData("The army says it is ready.", "says", Morph.Present | Morph.Finite | Morph.ThirdPerson)]
    [InlineData("They want to leave the city.", "leave", Morph.Infinitive)]
    [InlineData("The villages burned.", "villages", Morph.Plural)]
    public void Run_Word_GivesFeatures(string text, string word, Morph expected) => Assert.Equal(expected, Of(text, word).Morph);

    [Theory]
    [InlineData("Three men were killed near the cities.", "men", "man")]
    [InlineData("Three men were killed near the cities.", "were", "be")]
    [InlineData("Three men were killed near the cities.", "killed", "kill")]
    [InlineData("Three men were killed near the cities.", "cities", "city")]
    [InlineData("The rebels fled and said nothing.", "said", "say")]
    [InlineData("The rebels fled and said nothing.", "fled", "flee")]
    [InlineData("THREE MEN WERE KIDNAPPED NEAR THE VILLAGES.", "KIDNAPPED", "kidnap")]
    public void Run_Word_GivesLemma(string text, string word, string expected) => Assert.Equal(expected, Of(text, word).Lemma);

    [Fact]
    public void Run_ManyThreads_GiveTheSameTags()
    {
        const string Text = "The defence minister denied on Tuesday that his troops had crossed the river.";
        var expected = Tags(Text);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Tags(Text)));
    }

    private static string Tags(string text) => string.Join(' ', Read(text).Tokens.Select(t => $"{t.Upos}/{t.Lemma}/{t.Morph}"));

    private static Token Of(string text, string word) => Read(text).Tokens.Single(t => t.Span.Of(text) == word);

    private static AnnotatedText Read(string text)
    {
        var draft = new Draft(Report.FromText(text, "test"));
        new SentencesPass().Run(draft);
        new TagsPass().Run(draft);
        return draft.Text;
    }
}
