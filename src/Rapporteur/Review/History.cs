using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>All judgements of a case: who, when, what, why, and whether they still count.</summary>
public static class History
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<HistoryRow> Of(CaseView view)
    {
        var log = view.Judgements;
        return [.. log.All.Reverse().Select(j => new HistoryRow(j.Id, j.At, j.Analyst, What(j, view), j.Comment ?? "", State(j, view))
        {
            Kind = Wire.Name(j.Kind), Subject = j.Subject, Other = j.Other, Field = j.Field, Value = j.Value,
        })];
    }

    /// <summary>A judgement in words, for people.</summary>
    public static string What(Judgement j, CaseView view) => j.Kind switch
    {
        JudgementKind.Same => $"{Name(j.Subject, view)} and {Name(j.Other!, view)} are one",
        JudgementKind.NotSame => $"{Name(j.Subject, view)} and {Name(j.Other!, view)} are two",
        JudgementKind.Unsure => $"left open: {Name(j.Subject, view)}{(j.Other is null ? "" : $" and {Name(j.Other, view)}")}",
        JudgementKind.Accept => $"accepted: {Name(j.Subject, view)}",
        JudgementKind.Reject => $"rejected: {Name(j.Subject, view)}",
        JudgementKind.Correct => $"{j.Field} is {j.Value}: {Name(j.Subject, view)}",
        JudgementKind.Split => $"{(j.Value ?? "").Replace("\n", ", ", StringComparison.Ordinal)} split off {Name(j.Subject, view)}",
        JudgementKind.Join => $"{Name(j.Subject, view)} and {Name(j.Other!, view)} tell one incident",
        JudgementKind.Apart => $"{Name(j.Subject, view)} and {Name(j.Other!, view)} tell two incidents",
        JudgementKind.Rename => $"{j.Subject} is called {j.Value}",
        JudgementKind.Published => $"{Name(j.Subject, view)} was published {j.Value}",
        JudgementKind.Reliability => $"source {Name(j.Subject, view)} graded {j.Value}",
        JudgementKind.Credibility => $"information graded {j.Value}: {Name(j.Subject, view)}",
        JudgementKind.Settle => $"settled {j.Field}: {j.Value} ({j.Subject})",
        JudgementKind.Outcome => $"{j.Value}: {Name(j.Subject, view)}{(j.Field is { Length: > 0 } evidence ? $" ({evidence})" : "")}",
        _ => $"undone: {(view.Judgements.All.FirstOrDefault(o => o.Id == j.Subject) is { } undone ? What(undone, view) : j.Subject)}",
    };

    private static string Name(string id, CaseView view)
    {
        if (id.IndexOf('/', StringComparison.Ordinal) is var slash && slash > 0)
        {
            var reading = view.StoredReadings.FirstOrDefault(r => r.ReportId == id[..slash]);
            return reading?.Findings.FirstOrDefault(f => f.Id == id[(slash + 1)..]) is { } finding ? $"“{FindingWords.Line(finding)}” ({id})"
                : reading?.Actors.FirstOrDefault(a => a.Id == id[(slash + 1)..]) is { } actor ? $"{actor.Name} ({id})" : id;
        }

        return view.Record.Actors.Find(id) is { } known ? $"{known.Name} ({id})"
            : view.Sources.Entry(id) is not null ? $"{view.Sources.Name(id)} ({id})" : id;
    }

    private static string State(Judgement j, CaseView view)
    {
        var log = view.Judgements;
        if (log.UndoneBy(j) is { } undo)
        {
            return $"undone by {undo.Analyst}, {undo.At:yyyy-MM-dd} ({undo.Id})";
        }

        if (j.Kind == JudgementKind.Undo)
        {
            return "counts";
        }

        if (log.Lost.Contains(j.Id) || IsGone(j, view))
        {
            return "no longer applies";
        }

        var later = log.All.LastOrDefault(o => o.At > j.At && log.UndoneBy(o) is null && Group(o) == Group(j));
        return later is null ? "counts" : $"overruled by {later.Analyst}, {later.At:yyyy-MM-dd} ({later.Id})";
    }

    private static bool IsGone(Judgement j, CaseView view) => j.Kind switch
    {
        JudgementKind.Same or JudgementKind.NotSame or JudgementKind.Split or JudgementKind.Rename => IsNoActor(j.Subject, view) || (j.Other is { } other && IsNoActor(other, view)),
        JudgementKind.Settle => !view.Record.Disputes.Any(d => JudgedRecord.IsAbout(j, d)),
        JudgementKind.Published => view.Sources.Entry(j.Subject) is null,
        _ => false,
    };

    private static bool IsNoActor(string id, CaseView view) => !id.Contains('/', StringComparison.Ordinal) && view.Record.Actors.Find(id) is null;

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
