using Rapporteur.Knowledge.Time;
using Rapporteur.Read.Dates;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>The expressions of a report that tell something about when it was written.</summary>
internal sealed class Clues
{
    private bool isFine;
    private int latestYear;

    public List<Clue> All { get; } = [];

    /// <summary>First day of the latest date that the text states with its year and tells as past.</summary>
    public DateOnly? LatestStated { get; private set; }

    /// <summary>Whether that date names its month too, and no later year is named.</summary>
    public bool IsFine => isFine && latestYear <= LatestStated?.Year;

    /// <summary>Last day of the earliest stated date that is still to come.</summary>
    public DateOnly? EarliestAhead { get; private set; }

    /// <summary>Whether dates stand in the text whose year goes without saying.</summary>
    public bool HasBare => All.Exists(IsBare);

    /// <summary>
    /// Whether the latest stated date seems to be of the months before publication rather than history: a picture is of that time, dates
    /// without a year go on from it, or others of the same twelve months stand beside it.
    /// </summary>
    public bool IsRecent()
    {
        if (!IsFine || LatestStated is not { } latest)
        {
            return false;
        }

        foreach (var clue in All)
        {
            var near = clue.Date.Range?.From is { } from && latest.DayNumber - from.DayNumber < 366;
            var fine = clue.Value.Shape is not (TimeShape.Year or TimeShape.Decade);
            var dated = clue.Value.Year > 0 || clue.Date.Range?.Basis == Basis.ResolvedAgainstNarrative;
            var other = dated && (clue.Date.Range?.From?.Month, clue.Date.Range?.From?.Year) != (latest.Month, latest.Year);
            if (near && fine && (clue.Kind == SentenceKind.Caption || other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date of the event whose anniversary the text says to be drawing near.</summary>
    public Clue? Anniversary { get; private set; }

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
            clues.Note(clue, draft.Text);
        }

        clues.Anniversary = Anniversaries.Approaching(draft, clues);
        return clues;
    }

    // "in 2019", not "the 2020 election": such a year may be still to come.
    private static bool TellsWhen(Clue clue, AnnotatedText text) =>
        clue.Date.First > 0 && (TimeLexicon.Instance.Find(text.Form(clue.Date.First - 1))?.Is(TimeRole.Within) ?? false);

    /// <summary>A day, or the start of the latest past date that the narrative gave its year, where that is later.</summary>
    public DateOnly LatestTold(DateOnly stated)
    {
        foreach (var clue in All)
        {
            if (clue.Date.Range is { Basis: Basis.ResolvedAgainstNarrative, From: { } from } && clue.Date.Bound is not (DateBound.Until or DateBound.Before))
            {
                stated = from > stated ? from : stated;
            }
        }

        return stated;
    }

    private void Note(Clue clue, AnnotatedText text)
    {
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

        latestYear = Math.Max(latestYear, range.From!.Value.Year);
        if (!fine && (clue.Lean != Lean.Past || !TellsWhen(clue, text)))
        {
            return;
        }

        var begun = clue.Value.Portion.Weeks > 0 ? range.To : range.From;
        if (LatestStated is null || begun > LatestStated)
        {
            LatestStated = begun;
            isFine = fine;
        }
    }
}
