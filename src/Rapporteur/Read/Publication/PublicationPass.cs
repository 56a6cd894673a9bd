using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>
/// Decides when the report was published, or between which days, and resolves the expressions of time that count from there or from what
/// the text told before. What nothing supports stays unresolved.
/// </summary>
internal sealed class PublicationPass : IPass
{
    public string Name => "publication";

    public Layer Needs => Layer.Dates;

    public Layer Adds => Layer.Publication;

    public void Run(Draft draft)
    {
        var line = draft.Published is null ? DateLine.Find(draft) : null;
        var clues = Clues.Gather(draft, line);
        var published = draft.Published ?? (line is null ? null : FromLine(line, clues));
        NarrativeYears.Apply(draft, clues, published);
        var estimate = published is { } known ? new PublicationEstimate(known, known) : PublicationBounds.Infer(clues);
        draft.Published = estimate?.Bounds;
        new Resolution(draft, clues, estimate).Run(line);
    }

    // A dateline without a year takes the first such day that no past date of the text contradicts.
    private static DateRange? FromLine(DateExpression line, Clues clues)
    {
        if (line.Range is { } range)
        {
            return range;
        }

        return clues.LatestStated is { } stated && WeekdayYears.Choose(line.Value, stated, clues) is { } days
            ? new DateRange(days.From, days.To, Basis.Inferred)
            : null;
    }
}
