using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>All judgements of a case: who, when, what, why, and whether they still count.</summary>
public static class History
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<HistoryRow> Of(CaseView view) => [.. Of(new Items(view), _ => true)];

    /// <summary>Newest first; made one at a time as they are asked for.</summary>
    /// <param name="items">The case.</param>
    /// <param name="which">Which judgements.</param>
    public static IEnumerable<HistoryRow> Of(Items items, Func<Judgement, bool> which) =>
        items.Log.All.Reverse().Where(which).Select(j => new HistoryRow(j.Id, j.At, j.Analyst, What(j, items), j.Comment ?? "", State(j, items))
        {
            Kind = Wire.Name(j.Kind), Subject = j.Subject, Other = j.Other, Field = j.Field, Value = j.Value,
        });

    /// <summary>A judgement in words, for people.</summary>
    public static string What(Judgement j, Items items) => j.Kind switch
    {
        JudgementKind.Same => $"{items.Name(j.Subject)} and {items.Name(j.Other!)} are one",
        JudgementKind.NotSame => $"{items.Name(j.Subject)} and {items.Name(j.Other!)} are two",
        JudgementKind.Unsure => $"left open: {items.Name(j.Subject)}{(j.Other is null ? "" : $" and {items.Name(j.Other)}")}",
        JudgementKind.Accept => $"accepted: {items.Name(j.Subject)}",
        JudgementKind.Reject => $"rejected: {items.Name(j.Subject)}",
        JudgementKind.Correct => $"{j.Field} is {j.Value}: {items.Name(j.Subject)}",
        JudgementKind.Split => $"{(j.Value ?? "").Replace("\n", ", ", StringComparison.Ordinal)} split off {items.Name(j.Subject)}",
        JudgementKind.Join => $"{items.Name(j.Subject)} and {items.Name(j.Other!)} tell one incident",
        JudgementKind.Apart => $"{items.Name(j.Subject)} and {items.Name(j.Other!)} tell two incidents",
        JudgementKind.Rename => $"{j.Subject} is called {j.Value}",
        JudgementKind.Published => $"{items.Name(j.Subject)} was published {j.Value}",
        JudgementKind.Reliability => $"source {items.Name(j.Subject)} graded {j.Value}",
        JudgementKind.Credibility => $"information graded {j.Value}: {items.Name(j.Subject)}",
        JudgementKind.Settle => $"settled {j.Field}: {j.Value} ({j.Subject})",
        JudgementKind.Outcome => $"{j.Value}: {items.Name(j.Subject)}{(j.Field is { Length: > 0 } evidence ? $" ({evidence})" : "")}",
        _ => $"undone: {(items.Log.All.FirstOrDefault(o => o.Id == j.Subject) is { } undone ? What(undone, items) : j.Subject)}",
    };

    private static string State(Judgement j, Items items)
    {
        var log = items.Log;
        if (log.UndoneBy(j) is { } undo)
        {
            return $"undone by {undo.Analyst}, {undo.At:yyyy-MM-dd} ({undo.Id})";
        }

        if (j.Kind == JudgementKind.Undo)
        {
            return "counts";
        }

        if (log.Lost.Contains(j.Id) || IsGone(j, items))
        {
            return "no longer applies";
        }

        var later = log.All.LastOrDefault(o => o.At > j.At && log.UndoneBy(o) is null && Group(o) == Group(j));
        return later is null ? "counts" : $"overruled by {later.Analyst}, {later.At:yyyy-MM-dd} ({later.Id})";
    }

    private static bool IsGone(Judgement j, Items items) => j.Kind switch
    {
        JudgementKind.Same or JudgementKind.NotSame or JudgementKind.Split or JudgementKind.Rename => IsNoActor(j.Subject, items) || (j.Other is { } other && IsNoActor(other, items)),
        JudgementKind.Settle => IsNoDispute(j, items),
        JudgementKind.Published => items.ReportId(j.Subject) is null,
        _ => false,
    };

    /// <summary>A dispute that is named anew when its sides change is known by its matter and one of its findings.</summary>
    private static bool IsNoDispute(Judgement j, Items items) => items.Record.Dispute(j.Subject) is null
        && !(j.Other is { } finding && FindingRef.Parse(finding) is { } of && items.Record.Rows<DisputeView>(new RowQuery(ListingKind.Disputes) { Filter = new Filter { Source = of.ReportId } }).Rows
            .Any(d => items.Record.Dispute(d.Id) is { } dispute && dispute.About == j.Field && dispute.Sides.Any(s => s.Evidence.Any(e => e.Finding == of))));

    private static bool IsNoActor(string id, Items items) => !id.Contains('/', StringComparison.Ordinal) && items.Record.Actor(id, 0) is null;

    /// <summary>What two judgements share of which the later takes the place of the earlier.</summary>
    private static (string Kind, string First, string? Second, string? Field) Group(Judgement j) => j.Kind switch
    {
        JudgementKind.Same or JudgementKind.NotSame or JudgementKind.Unsure or JudgementKind.Join or JudgementKind.Apart when j.Other is { } other =>
            ("pair", string.CompareOrdinal(j.Subject, other) < 0 ? j.Subject : other, string.CompareOrdinal(j.Subject, other) < 0 ? other : j.Subject, null),
        JudgementKind.Accept or JudgementKind.Reject => ("verdict", j.Subject, null, null),
        JudgementKind.Correct => ("correct", j.Subject, null, j.Field),
        JudgementKind.Split or JudgementKind.Undo => (j.Id, j.Subject, null, null),
        _ => (j.Kind.ToString(), j.Subject, null, null),
    };
}
