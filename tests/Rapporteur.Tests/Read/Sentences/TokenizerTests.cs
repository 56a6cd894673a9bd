using Rapporteur.Read.Sentences;

namespace Rapporteur.Tests.Read.Sentences;

public class TokenizerTests
{
    [Theory]
    [InlineData("The state-backed group", "The state - backed group")]
    [InlineData("pro-government ex-minister", "pro-government ex-minister")]
    [InlineData("They don't know.", "They do|n't know .")]
    [InlineData("He'll say it's over", "He|'ll say it|'s over")]
    [InlineData("We cannot go", "We can|not go")]
    [InlineData("They're gonna lose", "They|'re gon|na lose")]
    [InlineData("the ministers' talks", "the ministers|' talks")]
    [InlineData("Rafa'in and Sha’bar and ʿAli", "Rafa'in and Sha’bar and ʿAli")]
    [InlineData("Dara’in's men", "Dara’in|'s men")]
    [InlineData("the U.S. Army, Gen. Brook", "the U.S. Army , Gen. Brook")]
    [InlineData("Lt. Col. J. F. Hale", "Lt. Col. J. F. Hale")]
    [InlineData("NORTHPORT (XP) — Two men", "NORTHPORT ( XP ) — Two men")]
    [InlineData("\"[The group] fled,\" he said", "\" [ The group ] fled , \" he said")]
    [InlineData("about 1,500 men at 10:30", "about 1,500 men at 10:30")]
    [InlineData("cost $5.2m or 10%", "cost $ 5.2 m or 10 %")]
    [InlineData("on 11/28/2000 or 2003-2004", "on 11/28/2000 or 2003 - 2004")]
    [InlineData("the '90s and the 21st", "the '90s and the 21st")]
    [InlineData("see https://example.org/a?b=1.", "see https://example.org/a?b=1 .")]
    [InlineData("write to a.b@example.org, please", "write to a.b@example.org , please")]
    [InlineData("wait... what?!", "wait ... what ?!")]
    [InlineData("‘Come here,’ she said", "‘ Come here , ’ she said")]
    [InlineData("POLICE SAID IT'S OVER.", "POLICE SAID IT|'S OVER .")]
    [InlineData("the convoy--a long one--left", "the convoy -- a long one -- left")]
    [InlineData("arms/drugs", "arms / drugs")]
    public void Run_News_FollowsTheTreebanks(string text, string expected) => Assert.Equal(expected, Join(text));

    [Fact]
    public void Run_OddText_LosesNothing() => Assert.Equal("y' '' ' . \u200b x", Join("y' '' ' . \u200b x").Replace("|", ""));

    private static string Join(string text)
    {
        var words = Tokenizer.Run(text).ToArray();
        return string.Concat(words.Select((t, i) => (i == 0 ? "" : t.Joined ? "|" : " ") + t.Span.Of(text)));
    }
}
