using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Quality.Sentences;

/// <summary>One item of the corpus: up to three sentences with everything that they say.</summary>
/// <param name="Id">Unique in the corpus; it decides which split the item belongs to.</param>
/// <param name="Style">The manner it is written in: wire, headline, cable ...</param>
/// <param name="Published">Day of publication; null where the item has none.</param>
/// <param name="Text">The text, one line a paragraph.</param>
/// <param name="Annotations">What the text says; empty for an item that must yield nothing.</param>
internal sealed record SentenceItem(string Id, string Style, DateOnly? Published, string Text, IReadOnlyList<Annotation> Annotations)
{
    public bool IsTest => Split.IsTest(Id);

    public Reading Read(Reader reader)
    {
        var report = Report.FromText(Text, Id);
        return reader.Read(Published is { } day ? report with { Published = DateRange.Day(day, Basis.Stated) } : report);
    }
}
