using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Judge;

/// <summary>
/// The judgements of a case in order of time: which of them are undone, and where the findings stand today that they are about.
/// Order of intake makes no difference.
/// </summary>
public sealed class JudgementLog
{
    private readonly Dictionary<string, Judgement> undone = new(StringComparer.Ordinal);

    private JudgementLog(IReadOnlyList<Judgement> all)
    {
        All = all;
        foreach (var undo in all.Reverse().Where(j => j.Kind == JudgementKind.Undo))
        {
            if (!undone.ContainsKey(undo.Id))
            {
                undone.TryAdd(undo.Subject, undo);
            }
        }
    }

    /// <summary>Oldest first, undone ones too.</summary>
    public IReadOnlyList<Judgement> All { get; }

    /// <summary>Those that count, with findings named as the present readings name them; oldest first.</summary>
    public IReadOnlyList<Judgement> InForce { get; private init; } = [];

    /// <summary>Ids of those whose finding the present readings no longer have.</summary>
    public IReadOnlySet<string> Lost { get; private init; } = new HashSet<string>();

    /// <summary>The judgement that undoes this one, or null.</summary>
    public Judgement? UndoneBy(Judgement judgement) => undone.GetValueOrDefault(judgement.Id);

    public static JudgementLog Of(IEnumerable<Judgement> judgements, IReadOnlyList<Reading> readings)
    {
        var log = new JudgementLog([.. judgements.DistinctBy(j => j.Id).OrderBy(j => j.At).ThenBy(j => j.Id, StringComparer.Ordinal)]);
        if (log.All.Count == 0)
        {
            return log;
        }

        var byId = readings.ToDictionary(r => r.ReportId, StringComparer.Ordinal);
        var counting = log.All.Where(j => j.Kind != JudgementKind.Undo && log.UndoneBy(j) is null)
            .Select(j => (Judgement: j, Subject: Carried(j.Subject, j.Anchor, byId), Other: Carried(j.Other, j.OtherAnchor, byId))).ToList();
        return new JudgementLog(log.All)
        {
            InForce = [.. counting.Where(c => c.Subject is not null && (c.Other is not null || c.Judgement.Other is null))
                .Select(c => c.Judgement with { Subject = c.Subject!, Other = c.Other })],
            Lost = counting.Where(c => c.Subject is null || (c.Other is null && c.Judgement.Other is not null)).Select(c => c.Judgement.Id).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The name of a finding in the present reading of its report; whatever is no finding stays as it is.</summary>
    private static string? Carried(string? subject, string? anchor, Dictionary<string, Reading> readings)
    {
        var slash = subject?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (subject is null || anchor is null || slash < 0)
        {
            return subject;
        }

        return readings.TryGetValue(subject[..slash], out var reading) && Anchor.Find(reading, anchor) is { } id ? $"{subject[..slash]}/{id}" : null;
    }
}
