using Rapporteur.Read.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Syntax;

public class ParserTests
{
    [Fact]
    public void Parse_PlainSentence_FindsWhoDidWhatToWhom()
    {
        var text = TaggedText.Of("Three/NUM gunmen/NOUN killed/VERB a/DET police/NOUN officer/NOUN on/ADP Sunday/PROPN ./PUNCT");
        Parser.Shared.Parse(text);
        Assert.Equal(["nummod(gunmen)", "nsubj(killed)", "root", "det(officer)", "compound(officer)", "obj(killed)", "case(Sunday)", "obl(killed)", "punct(killed)"], Arcs(text));
    }

    [Fact]
    public void Parse_PassiveWithAgent_TellsVictimFromActor()
    {
        var text = TaggedText.Of("Two/NUM farmers/NOUN were/AUX abducted/VERB by/ADP rebels/NOUN ./PUNCT");
        Parser.Shared.Parse(text);
        var arcs = Arcs(text);
        Assert.Equal("nsubjpass(abducted)", arcs[1]);
        Assert.Equal("auxpass(abducted)", arcs[2]);
        Assert.StartsWith("obl", arcs[5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The/DET army/NOUN shelled/VERB two/NUM villages/NOUN yesterday/NOUN ,/PUNCT residents/NOUN said/VERB ./PUNCT")]
    [InlineData("Officials/NOUN denied/VERB that/SCONJ troops/NOUN had/AUX crossed/VERB the/DET river/NOUN ./PUNCT")]
    public void Parse_CapitalLetters_GivesTheSameTree(string line)
    {
        var plain = TaggedText.Of(line);
        var words = line.Split(' ').Select(w => w[..w.IndexOf('/')].ToUpperInvariant() + w[w.IndexOf('/')..]);
        var capitals = TaggedText.Of(string.Join(' ', words));
        Parser.Shared.Parse(plain);
        Parser.Shared.Parse(capitals);
        Assert.Equal(plain.Tokens.Select(t => (t.Head, t.Deprel)), capitals.Tokens.Select(t => (t.Head, t.Deprel)));
    }

    [Fact]
    public void Parse_AnyWordsAndTags_GivesOneTreePerSentence()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var text = TaggedText.Random(seed, 1, 2, 3, 1 + (seed % 40), 17, 70, 5);
            Parser.Shared.Parse(text);
            Assert.All(text.Sentences, s => AssertTree(text, s));
        }
    }

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(10_000)]
    public void Parse_VeryLongSentence_GivesOneTree(int count)
    {
        var text = TaggedText.Random(3, 4, count, 6);
        Parser.Shared.Parse(text);
        Assert.All(text.Sentences, s => AssertTree(text, s));
    }

    [Fact]
    public void Parse_SentencesTogetherOrAlone_GivesTheSame()
    {
        var together = TaggedText.Random(11, 9, 30, 2, 60, 45, 12);
        Parser.Shared.Parse(together);
        foreach (var sentence in together.Sentences)
        {
            var words = together.Tokens[sentence.First..sentence.End].Select(t => (t.Span.Of(together.Text), t.Upos)).ToArray();
            var alone = TaggedText.Of([words]);
            Parser.Shared.Parse(alone);
            Assert.Equal(alone.Tokens.Select(t => t.Head < 0 ? -1 : t.Head + sentence.First),
                together.Tokens[sentence.First..sentence.End].Select(t => t.Head));
        }
    }

    [Fact]
    public void Parse_ManyThreads_GivesTheSame()
    {
        var expected = TaggedText.Random(5, 20, 30, 40);
        Parser.Shared.Parse(expected);
        Parallel.For(0, 16, _ =>
        {
            var text = TaggedText.Random(5, 20, 30, 40);
            Parser.Shared.Parse(text);
            Assert.Equal(expected.Tokens.Select(t => (t.Head, t.Deprel)), text.Tokens.Select(t => (t.Head, t.Deprel)));
        });
    }

    [Fact]
    public void Parse_SecondTime_AllocatesNothing()
    {
        var text = TaggedText.Random(8, 30, 12, 50, 7);
        Parser.Shared.Parse(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Parser.Shared.Parse(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Parse_NoText_DoesNothing()
    {
        var text = new AnnotatedText(Report.FromText("", "test"));
        Parser.Shared.Parse(text);
        Assert.Empty(text.Tokens);
    }

    private static string[] Arcs(AnnotatedText text) =>
        [.. text.Tokens.Select(t => t.Deprel.ToString().ToLowerInvariant() + (t.Head < 0 ? "" : $"({text.FormString(t.Head)})"))];

    private static void AssertTree(AnnotatedText text, Sentence sentence)
    {
        var tokens = text.Tokens.AsSpan(sentence.First, sentence.Count).ToArray();
        Assert.Single(tokens, t => t.Head == -1);
        Assert.All(tokens, t => Assert.Equal(t.Head == -1, t.Deprel == Deprel.Root));
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var steps = 0;
            for (var at = i; at >= 0; at = text.Tokens[at].Head)
            {
                Assert.InRange(at, sentence.First, sentence.End - 1);
                Assert.True(steps++ <= sentence.Count, "a cycle");
            }
        }
    }
}
