using Rapporteur.Read.Dates;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>The expressions of a report that tell something about when it was written.</summary>
internal sealed class Clues
{
    public List<Clue> All { get; } = [];

    /// <summary>First day of the latest date that the text states with its year and tells as past.</summary>
    public DateOnly? LatestStated { get; private set; }

    /// <summary>Whether that date names its month too.</summary>
    public bool IsFine { get; private set; }

    /// <summary>Last day of the earliest stated date that is still to come.</summary>
    public DateOnly? EarliestAhead { get; private set; }

    /// <summary>Whether dates without a year stand in the text, which say that their year goes without saying.</summary>
    public bool HasBare { get; private set; }

    /// <summary>First day of the earliest date within the year before a day that the text tells without a year.</summary>
    public DateOnly? EarliestTold(DateOnly written)
    {
        DateOnly? earliest = null;
        foreach (var clue in All)
        {
            if (IsBare(clue) && clue.Lean != Lean.Future && clue.Date.Range?.From is null
                && YearChoice.Around(clue.Value, written, clue.Lean) is { } days && (earliest is null || days.From < earliest))
            {
                earliest = days.From;
            }
        }

        return earliest;
    }

    private static bool IsBare(Clue clue) => clue.Value is { Year: 0, Anchor: TimeAnchor.Calendar } && clue.Value.Shape != TimeShape.Opaque;

    public static Clues Gather(Draft draft, DateExpression? line)
    {
        var clues = new Clues();
        foreach (var date in draft.Dates)
        {
            var sentence = draft.Text.SentenceOf(date.First);
            var holder = draft.Text.Sentences[sentence];
            if (date.Kind != DateKind.Point || holder.Kind == SentenceKind.Boilerplate || date == line)
            {
                continue;
            }

            var clue = new Clue(date, TenseOf.Expression(draft.Text, date), sentence, holder.Paragraph, holder.Kind);
            clues.All.Add(clue);
            clues.Note(clue);
        }

        return clues;
    }

    private void Note(Clue clue)
    {
        HasBare |= IsBare(clue);
        if (clue.Date.Range is not { } range)
        {
            return;
        }

        var ahead = clue.Lean == Lean.Future || clue.Date.Bound is DateBound.Until or DateBound.Before;
        var fine = clue.Value.Shape is not (TimeShape.Year or TimeShape.Decade);
        if (ahead)
        {
            // A plan that is told as past may lie behind by now; only a future tense says that it does not.
            EarliestAhead = clue.Lean == Lean.Future && fine && (EarliestAhead is null || range.To < EarliestAhead) ? range.To : EarliestAhead;
            return;
        }

        if (!fine && clue.Lean != Lean.Past)
        {
            return;
        }

        var begun = clue.Value.Portion.Weeks > 0 ? range.To : range.From;
        if (LatestStated is null || begun > LatestStated)
        {
            LatestStated = begun;
            IsFine = fine;
        }
    }
}
