using Rapporteur.Read.Dates;
using Rapporteur.Read.Layout;
using Rapporteur.Read.Publication;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Publication;

public sealed class DatesFuzzTests
{
    private static readonly string[] Words =
    [
        "January", "Feb", "May", "March", "3", "31", "2019", "2,000", "99", "-", "–", "/", ".", ",", "(", ")", "[", "of", "the", "last",
        "next", "this", "past", "week", "weeks", "day", "year", "ago", "later", "earlier", "first", "three", "half", "early", "mid", "end",
        "and", "to", "between", "from", "since", "by", "Sunday", "Fri", "morning", "6", "am", "every", "anniversary", "closer", "1980s",
        "9999", "0", "decade", "centuries", "hours", "will", "\n", "\n\n", "In", "JUN", "90", "Christmas", "Eve", "weekend", "winter",
        "fall", "yesterday", "PORT", "--", "(WIRE)", "“", "٣", "2020-02-30", "31.02.2019", "12/31/2019", "months",
    ];

    [Fact]
    public void Run_WordsInAnyOrder_NeverFails()
    {
        var random = new Random(7);
        for (var i = 0; i < 4000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 50)).Select(_ => Words[random.Next(Words.Length)]));
            var draft = PlainDraft.Of(text, i % 3 == 0 ? new DateRange(DateOnly.MinValue, DateOnly.MaxValue, Basis.Stated) : null);
            new LayoutPass().Run(draft);
            new DatesPass().Run(draft);
            new PublicationPass().Run(draft);

            Assert.All(draft.Dates, d => Assert.Equal(draft.Text.SpanOf(d.First, d.End - 1), d.Span));
            Assert.Equal(draft.Dates.OrderBy(d => d.First), draft.Dates);
        }
    }
}
