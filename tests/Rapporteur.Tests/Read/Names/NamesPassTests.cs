using Rapporteur.Read;
using Rapporteur.Read.Names;
using Rapporteur.Read.Sentences;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Names;

public class NamesPassTests
{
    [Theory]
    [InlineData("Colonel Dawud al-Hashmi of the Northern Liberation Front met Anna Petrova in Nairobi.",
        "Person:Dawud al-Hashmi | Organization:Northern Liberation Front | Person:Anna Petrova | Place:Nairobi")]
    [InlineData("Iran-backed fighters attacked Marib on Tuesday.", "Place:Iran | Place:Marib")]
    [InlineData("Iraqi officials said the Ministry of Defence would investigate.", "Organization:Ministry of Defence")]
    [InlineData("PRESIDENT JUAN CASTILLO SAID IN LIMA THAT THE REBELS HAD LEFT AYACUCHO.", "Person:JUAN CASTILLO | Place:LIMA | Place:AYACUCHO")]
    [InlineData("The rebels said the government had broken the truce.", "")]
    public void Run_Sentence_FindsItsNames(string text, string expected) => Assert.Equal(expected, Names(text));

    [Fact]
    public void Run_SurnameAlone_IsThePersonNamedInFullElsewhere()
    {
        const string Text = "General Tomas Velgaro arrived on Monday. Velgaro left again on Friday.";
        Assert.Equal("Person:Tomas Velgaro | Person:Velgaro", Names(Text));
    }

    [Fact]
    public void Run_SameTextOnManyThreads_GivesTheSameNames()
    {
        const string Text = "Gen. Idris Okafor of the People's Army said Kaduna was calm, the United Nations reported.";
        var expected = Names(Text);
        var found = new string[64];
        Parallel.For(0, found.Length, i => found[i] = Names(Text));
        Assert.All(found, f => Assert.Equal(expected, f));
    }

    [Fact]
    public void Run_EmptyText_FindsNothing() => Assert.Equal("", Names(""));

    [Theory]
    [InlineData("Upper", Shape.Capitalized)]
    [InlineData("NATO", Shape.Capitals)]
    [InlineData("U.S.", Shape.Initials)]
    [InlineData("M23", Shape.Alphanumeric)]
    [InlineData("McKay", Shape.Mixed)]
    [InlineData("14", Shape.Digits)]
    [InlineData("(", Shape.OpenBracket)]
    public void ShapeOf_Form_IsAsWritten(string form, object expected) => Assert.Equal(expected, TokenReader.ShapeOf(form));

    [Fact]
    public void Next_LabelsInsideAName_KeepItsKind()
    {
        Assert.All(NameLabel.Next[NameLabel.Begin + 1], n => Assert.Equal(1, n & 3));
        Assert.DoesNotContain((byte)NameLabel.Outside, NameLabel.Next[NameLabel.Inside]);
    }

    private static string Names(string text)
    {
        var draft = new Draft(Report.FromText(text, "test"));
        new SentencesPass().Run(draft);
        new NamesPass().Run(draft);
        var names = new List<string>();
        var tokens = draft.Text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].EntityStart)
            {
                var last = i;
                while (last + 1 < tokens.Length && tokens[last + 1].Entity != EntityTag.None && !tokens[last + 1].EntityStart)
                {
                    last++;
                }

                names.Add($"{tokens[i].Entity}:{draft.Text.SpanOf(i, last).Of(text)}");
            }
        }

        return string.Join(" | ", names);
    }
}
