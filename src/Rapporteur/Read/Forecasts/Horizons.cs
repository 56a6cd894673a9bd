using Rapporteur.Read.Events;
using Rapporteur.Text;

namespace Rapporteur.Read.Forecasts;

/// <summary>By when something is expected: the expression of time in its clause that does not lie behind the report.</summary>
internal sealed class Horizons(Draft draft)
{
    public (DateRange? Days, string? Words) Of(Outlook outlook)
    {
        var (first, last) = draft.Clauses.Tree.Extent(outlook.Top);
        foreach (var date in draft.Dates)
        {
            if (date.First < first || date.End - 1 > last || date.Kind == DateKind.Recurring || date.Bound == DateBound.Since
                || (date.Range is { To: { } to } && draft.Published is { From: { } published } && to < published))
            {
                continue;
            }

            var from = date.First > first && draft.Text.Tokens[date.First - 1].Upos == Upos.Adp ? date.First - 1 : date.First;
            if (date.Kind == DateKind.Point || draft.Text.Tokens[from].Upos == Upos.Adp)
            {
                return (date.Range, Phrasing.Words(draft.Text, from, date.End - 1));
            }
        }

        return (null, null);
    }
}
