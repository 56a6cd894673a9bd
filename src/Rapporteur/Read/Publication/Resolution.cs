using Rapporteur.Knowledge.Time;
using Rapporteur.Read.Dates;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>Resolves the expressions of one report in text order.</summary>
internal sealed class Resolution(Draft draft, Clues clues, PublicationEstimate? estimate)
{
    /// <summary>Bounds within which a day told as past is one of theirs, not one a year before.</summary>
    private const int Narrow = 62;

    private Clue? narrative;

    public void Run(DateExpression? line)
    {
        if (line is not null && line.Range is null)
        {
            line.Range = draft.Published;
        }

        foreach (var clue in clues.All)
        {
            clue.Date.Range ??= Resolve(clue);
            if (clue.Date.Range is { Days: not null } && clue.Date.Bound == DateBound.In && clue.Lean != Lean.Future)
            {
                narrative = clue;
            }
        }

        TakeGlosses();
    }

    // "on Monday [29 June]": an editor's gloss says which day is meant.
    private void TakeGlosses()
    {
        for (var i = 0; i + 1 < draft.Dates.Count; i++)
        {
            DateExpression date = draft.Dates[i], gloss = draft.Dates[i + 1];
            if (gloss.First == date.End + 1 && date.Kind == DateKind.Point && gloss.Value is { Shape: TimeShape.Day }
                && gloss.Range is { IsDay: true } day && draft.Text.Form(date.End) is "[" or "(")
            {
                date.Range = day;
            }
        }
    }

    private DateRange? Resolve(Clue clue) => clue.Value.Anchor switch
    {
        TimeAnchor.Narrative when clue.Value is { Shape: TimeShape.Day } => OfMonth(clue),
        TimeAnchor.Narrative => AgainstNarrative(clue),
        TimeAnchor.Publication => AgainstPublication(clue, estimate?.Bounds, Basis.ResolvedAgainstPublication),
        _ => clue.Value.Shape is TimeShape.Opaque or TimeShape.Year ? null : YearFromPublication(clue),
    };

    /// <summary>"On the 20th": of the month that the text tells of, or the last such day before publication.</summary>
    private DateRange? OfMonth(Clue clue)
    {
        if (narrative is { Date.Range: { From: { } from, Days: <= 31 } } anchor && clue.Sentence - anchor.Sentence <= 4
            && RelativeArithmetic.At(clue.Value, from, from.Day > clue.Value.Day && anchor.Date.Range is { IsDay: true } ? Lean.Future : Lean.Unknown) is { } day
            && !(day.From > draft.Published?.To && clue.Lean != Lean.Future))
        {
            return new DateRange(day.From, day.To, Basis.ResolvedAgainstNarrative);
        }

        return IsDated ? AgainstPublication(clue with { Lean = clue.Lean == Lean.Future ? Lean.Future : Lean.Past }, estimate?.Bounds, Basis.ResolvedAgainstPublication) : null;
    }

    private bool IsDated => estimate?.Bounds.IsDay == true;

    private DateRange? YearFromPublication(Clue clue) =>
        AgainstPublication(clue, estimate?.Likely, IsDated ? Basis.ResolvedAgainstPublication : Basis.Inferred);

    private static DateRange? AgainstPublication(Clue clue, DateRange? published, Basis basis)
    {
        if (published is not { } bounds)
        {
            return null;
        }

        var lean = bounds.IsDay || clue.Lean == Lean.Future ? clue.Lean : Lean.Past;
        var early = bounds.From is { } first ? RelativeArithmetic.At(clue.Value, first, lean) : null;
        var late = bounds.To is { } last ? RelativeArithmetic.At(clue.Value, last, lean) : null;
        if (lean == Lean.Past && clue.Value is { Year: 0, Anchor: TimeAnchor.Calendar } && bounds.Days <= Narrow && late is { } day && day.From >= bounds.From)
        {
            // Told as past in a report of that month: it lies in it, and the report was written after it.
            early = late;
        }

        return early is null && late is null ? null
            : early is { } a && late is { } b && a.From > b.To ? null
            : new DateRange(early?.From, late?.To, basis);
    }

    private DateRange? AgainstNarrative(Clue clue)
    {
        if (narrative is not { Date.Range: { From: { } from, To: { } to } } anchor || clue.Sentence - anchor.Sentence > 4
            || to.DayNumber - from.DayNumber > Widest(clue.Value.Unit))
        {
            return null;
        }

        return RelativeArithmetic.At(clue.Value, from, clue.Lean) is { } early
            && RelativeArithmetic.At(clue.Value, to, clue.Lean) is { } late
            ? new DateRange(early.From, late.To, Basis.ResolvedAgainstNarrative)
            : null;
    }

    // To count days from a year says nothing.
    private static int Widest(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Day => 7,
        <= TimeUnit.Fortnight => 31,
        TimeUnit.Month or TimeUnit.Quarter => 100,
        _ => 4000,
    };
}
