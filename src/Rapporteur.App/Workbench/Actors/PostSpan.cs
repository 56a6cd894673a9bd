using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Actors;

/// <summary>
/// A relation as a bar on a strip of time: certain from one day to another, and perhaps before and after. Without a day of its own it is certain on
/// the days on which reports told of it, and nothing tells when it began or ended.
/// </summary>
/// <param name="From">First day on which it certainly held.</param>
/// <param name="To">Last such day.</param>
/// <param name="IsOpenBefore">Whether nothing tells since when.</param>
/// <param name="IsOpenAfter">Whether nothing tells until when, and no report calls it former.</param>
public sealed record PostSpan(RelationRow Row, DateOnly From, DateOnly To, bool IsOpenBefore, bool IsOpenAfter)
{
    /// <summary>The bar of a relation; null where no day is known at all.</summary>
    public static PostSpan? Of(RelationRow row)
    {
        var from = row.Date?.From ?? (row.Former ? null : row.FirstTold) ?? row.Date?.To ?? row.FirstTold;
        var to = row.Date?.To ?? (row.Former ? row.Date?.From : row.LastTold) ?? from;
        return from is not { } first || to is not { } last ? null
            : new PostSpan(row, first, last < first ? first : last, row.Date?.From is null, row.Date?.To is null && !row.Former);
    }
}
