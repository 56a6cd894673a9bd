using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Text;

namespace Rapporteur.Tests.Present;

public class BriefDraftTests
{
    private static readonly Citation[] citations =
    [
        new(new FindingRef("rep-1", "e1"), "a.txt", "Harbour Wire", "3 Mar 2024", "Rockets hit the base.", new TextSpan(0, 21)),
        new(new FindingRef("rep-2", "e1"), "b.txt", null, "", "The base was hit.", new TextSpan(0, 17)),
    ];

    [Fact]
    public void Parse_WhatWriteWrote_IsTheSameBrief()
    {
        var brief = new Brief("Brief", "Rests on 2 reports.", [new BriefSection("Key points", [new BriefSentence("The base was hit.", [1, 2], "", "F1")])], citations);

        var read = BriefDraft.Parse(BriefDraft.Write(brief), citations);

        Assert.Equal((brief.Title, brief.Scope), (read.Title, read.Scope));
        var section = Assert.Single(read.Sections);
        Assert.Equal("Key points", section.Heading);
        var sentence = Assert.Single(section.Sentences);
        Assert.Equal(("The base was hit.", "F1"), (sentence.Text, sentence.Grade));
        Assert.Equal([1, 2], sentence.Citations);
        Assert.Empty(BriefDraft.Uncited(read));
    }

    [Theory]
    [InlineData("- A sentence.")]
    [InlineData("- A sentence. [0][3][999999]")]
    [InlineData("A sentence without a bullet.")]
    public void Parse_WithoutAKnownNumber_IsUncited(string line) =>
        Assert.Single(BriefDraft.Uncited(BriefDraft.Parse($"# T\n\n## H\n\n{line}\n", citations)));

    [Fact]
    public void Parse_TextWithBrackets_KeepsThem() =>
        Assert.Equal("He said [sic] so.", BriefDraft.Parse("## H\n- He said [sic] so. [2]", citations).Sections[0].Sentences[0].Text);
}
