using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Text;

namespace Rapporteur.Tests.Present;

public class DateWordsTests
{
    [Theory]
    [InlineData("2020-01-03", "3 Jan 2020", "on 3 January 2020")]
    [InlineData("2020-01", "Jan 2020", "in January 2020")]
    [InlineData("2020", "2020", "in 2020")]
    [InlineData("1980s", "1980s", "in the 1980s")]
    [InlineData("2005-01-01/2009-12-31", "2005 to 2009", "from 2005 to 2009")]
    [InlineData("2020-01-20/2020-02-01", "between 20 Jan and 1 Feb 2020", "between 20 January and 1 February 2020")]
    [InlineData("2020-01-20/2020-01-22", "between 20 and 22 Jan 2020", "between 20 and 22 January 2020")]
    [InlineData("2019-12-29/2020-01-03", "between 29 Dec 2019 and 3 Jan 2020", "between 29 December 2019 and 3 January 2020")]
    [InlineData("../2020-06-01", "by 1 Jun 2020", "by 1 June 2020")]
    [InlineData("2020-06-01/..", "since 1 Jun 2020", "after 1 June 2020")]
    public void Of_Range_ShowsItsPrecision(string edtf, string listed, string inSentence)
    {
        var range = DateText.Parse(edtf, Basis.Stated);

        Assert.Equal(listed, DateWords.Of(range));
        Assert.Equal(inSentence, DateWords.InSentence(range));
    }

    [Fact]
    public void OfEvent_OpenEnd_IsAfter() => Assert.Equal("after 1 Jun 2020", DateWords.OfEvent(DateText.Parse("2020-06-01/..", Basis.Stated)));

    [Fact]
    public void Of_Nothing_IsEmpty() => Assert.Equal("", DateWords.Of(null) + DateWords.InSentence(null));
}
