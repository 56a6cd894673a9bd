using Rapporteur.Read;
using Rapporteur.Read.Sentences;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Sentences;

public class SentencesPassTests
{
    [Fact]
    public void Run_TitlesAndAcronyms_DoNotEndSentences() =>
        Assert.Equal(
            ["Gen. Mark Hale met Lt. Col. A. Brook in the U.S. on Monday.", "They left at noon."],
            Sentences("Gen. Mark Hale met Lt. Col. A. Brook in the U.S. on Monday. They left at noon."));

    [Fact]
    public void Run_QuotationOfTwoSentences_DividesInside() =>
        Assert.Equal(
            ["“We will return.", "Nobody can stop us,” the commander said.", "His men cheered."],
            Sentences("“We will return. Nobody can stop us,” the commander said. His men cheered."));

    [Fact]
    public void Run_HeadlineWithoutStop_IsASentence() =>
        Assert.Equal(
            ["Two killed in border clash", "Two soldiers were killed on Friday.", "Nobody claimed the attack."],
            Sentences("Two killed in border clash\n\nTwo soldiers were killed on Friday. Nobody claimed the attack."));

    [Fact]
    public void Run_CaptionLine_IsASentence() =>
        Assert.Equal(
            ["Soldiers stand guard in the square", "(photo credit: M. VALE)", "The square was quiet."],
            Sentences("Soldiers stand guard in the square\n(photo credit: M. VALE)\nThe square was quiet."));

    [Fact]
    public void Run_Bullets_BelongToTheirText() =>
        Assert.Equal(
            ["• First point made", "•\nSecond point made", "• Third point made"],
            Sentences("• First point made\n•\nSecond point made\n• Third point made"));

    [Fact]
    public void Run_BracketsInsideASentence_DoNotEndIt() =>
        Assert.Single(Sentences("FIGHTERS OF THE RIVER FRONT [RF] IN THE NORTHERN HILLS FREED TWO MEN."));

    [Fact]
    public void Run_HardWrappedLines_GoOn()
    {
        const string Text = """
               NORTHPORT, 3 JAN 91 -- [TEXT] THE ARMY COMMAND REPORTED TODAY THAT
            FORTY GUERRILLAS ATTACKED A BRIDGE NEAR THE TOWN OF VALEMONT AND THAT
            TWO SOLDIERS WERE WOUNDED IN THE CLASH. THE COMMAND ADDED THAT THE
            GUERRILLAS FLED TO THE HILLS AFTER THE ARRIVAL OF MORE TROOPS.

               THE GOVERNOR OF THE PROVINCE SAID THAT HE WOULD VISIT THE WOUNDED
            IN THE MILITARY HOSPITAL AND THAT THE BRIDGE WOULD BE REPAIRED SOON.
            """;
        Assert.DoesNotContain(Sentences(Text), s => char.IsLetter(s[^1]));
    }

    [Fact]
    public void Run_Blocks_NumberParagraphs()
    {
        var text = Read("Headline here\n\nFirst sentence. Second sentence.\n\nThird one.");
        Assert.Equal([0, 1, 1, 2], text.Sentences.Select(s => s.Paragraph));
    }

    [Fact]
    public void Run_WhiteSpaceOnly_FindsNothing() => Assert.Empty(Read(" \n\t ").Sentences);

    private static List<string> Sentences(string text) => [.. Read(text).Sentences.Select(s => s.Span.Of(text))];

    private static AnnotatedText Read(string text)
    {
        var draft = new Draft(Report.FromText(text, "test"));
        new SentencesPass().Run(draft);
        return draft.Text;
    }
}
