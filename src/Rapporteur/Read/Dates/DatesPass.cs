using Rapporteur.Knowledge.Time;
using Rapporteur.Text;

namespace Rapporteur.Read.Dates;

/// <summary>Finds expressions of time. What the calendar alone places is resolved here; the Publication pass resolves the rest.</summary>
internal sealed class DatesPass : IPass
{
    public string Name => "dates";

    public Layer Needs => Layer.Sentences;

    public Layer Adds => Layer.Dates;

    public void Run(Draft draft)
    {
        using var items = TimeItems.Of(draft.Text);
        var i = 0;
        while (i < items.Count)
        {
            var match = Allowed(draft.Text, items, i) ? TimeGrammar.At(items, i) : TimeMatch.None;
            if (!match.Found)
            {
                i++;
                continue;
            }

            draft.Dates.Add(Expression(draft.Text, items, i, match));
            i = match.End;
        }
    }

    private static DateExpression Expression(AnnotatedText text, TimeItems items, int i, TimeMatch match)
    {
        int first = items[i].Token, last = items[match.End - 1].Token;
        return new DateExpression(first, last + 1, text.SpanOf(first, last), match.Kind)
        {
            Value = match.Value,
            Bound = BoundBefore(items, i),
            Range = match.Value.IsAbsolute ? CalendarArithmetic.Absolute(match.Value, Basis.Stated) : null,
        };
    }

    // A tagger's word for it: "may" the auxiliary and "march" the verb are no months, and a month inside a name belongs to the name.
    private static bool Allowed(AnnotatedText text, TimeItems items, int i)
    {
        ref readonly var item = ref items[i];
        if (item.Word is null)
        {
            return true;
        }

        ref readonly var token = ref text.Tokens[item.Token];
        return !item.Is(TimeRole.MonthOrNot) || token.Upos is not (Upos.Aux or Upos.Verb) || items[i + 1].Number >= 0;
    }

    private static DateBound BoundBefore(TimeItems items, int i)
    {
        for (var back = i - 1; back >= i - 4 && back >= 0; back--)
        {
            ref readonly var word = ref items[back];
            if (word.Is(TimeRole.Since))
            {
                return DateBound.Since;
            }

            if (word.Is(TimeRole.Until))
            {
                return DateBound.Until;
            }

            if (word.Is(TimeRole.By))
            {
                return DateBound.Until;
            }

            if (word.Is(TimeRole.Before) || word.Is(TimeRole.After))
            {
                return word.Is(TimeRole.Before) ? DateBound.Before : DateBound.After;
            }

            if (!word.Is(TimeRole.Skip))
            {
                return DateBound.In;
            }
        }

        return DateBound.In;
    }
}
