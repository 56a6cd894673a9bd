using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Judge;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>Finds what an id, its beginning or a name means. The stored readings are looked at, so that what was rejected is found too.</summary>
internal sealed class Items(CaseView view)
{
    public Outcome<Actor> Actor(string wanted)
    {
        var actors = view.Record.Actors;
        if (actors.Find(wanted) is { } byId)
        {
            return byId;
        }

        var named = actors.Actors.Where(a => Same(a.Name, wanted)).ToList();
        named = named.Count > 0 ? named : [.. actors.Actors.Where(a => a.IsNamed && a.Names.Any(n => Same(n.Words, wanted)))];
        named = named.Count > 0 ? named : [.. actors.Actors.Where(a => a.Id.StartsWith(wanted, StringComparison.Ordinal) || a.OtherIds.Any(o => o.StartsWith(wanted, StringComparison.Ordinal)))];
        return One(wanted, named, a => $"{a.Name} ({a.Id})");
    }

    public Outcome<Incident> Incident(string wanted)
    {
        var exact = view.Record.Incidents.Where(i => i.Id == wanted || i.OtherIds.Contains(wanted) || i.Accounts.Any(a => a.Ref.ToString() == wanted)).ToList();
        return One(wanted, exact.Count > 0 ? exact : [.. view.Record.Incidents.Where(i => i.Id.StartsWith(wanted, StringComparison.Ordinal))], i => i.Id);
    }

    public Outcome<Dispute> Dispute(string wanted) => One(wanted, [.. view.Record.Disputes.Where(d => d.Id.StartsWith(wanted, StringComparison.Ordinal))], d => $"{d.Matter} ({d.Id})");

    public Outcome<ReportEntry> Report(string wanted) => One(wanted,
        [.. view.Reports.Where(r => r.Report.Id.StartsWith(wanted, StringComparison.Ordinal) || r.Report.Origin == wanted)], r => r.Report.Id);

    /// <summary>A finding by its reference, and the reading that holds it.</summary>
    public (FindingRef Ref, Finding Finding, Reading Reading)? Finding(string wanted)
    {
        var slash = wanted.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        var readings = view.StoredReadings.Where(r => r.ReportId.StartsWith(wanted[..slash], StringComparison.Ordinal)).Take(2).ToList();
        return readings is [var only] && only.Findings.FirstOrDefault(f => f.Id == wanted[(slash + 1)..]) is { } finding
            ? (new FindingRef(only.ReportId, finding.Id), finding, only)
            : null;
    }

    /// <summary>Where the finding stands, for finding it again.</summary>
    public string? AnchorOf(FindingRef reference) =>
        view.StoredReadings.FirstOrDefault(r => r.ReportId == reference.ReportId) is { } reading ? Anchor.Of(reading, reference.FindingId) : null;

    private static Outcome<T> One<T>(string wanted, IReadOnlyList<T> found, Func<T, string> name) where T : class => found switch
    {
        [var only] => only,
        [] => ReviewMessages.NotFound.About(wanted),
        _ => ReviewMessages.Several.About(wanted, string.Join(", ", found.Take(4).Select(name)) + (found.Count > 4 ? " ..." : "")),
    };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
