using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;

namespace Rapporteur.Present;

/// <summary>Grades of statements, relations and disputes, by the rule that incidents are graded by.</summary>
internal sealed class BriefGrades(CaseView view)
{
    private readonly Origins origins = view.NewOrigins();

    /// <summary>What has not come yet cannot be judged.</summary>
    public const string OfForecast = "F6";

    /// <summary>That it was said: by as many origins as report it.</summary>
    public string Of(IReadOnlyList<LedgerEntry> entries) =>
        Grader.Grade(origins.Corroborate(entries.Select(e => (e.Ref.ReportId, (IReadOnlyList<Role>)[]))), EventStatus.Occurred, false).ToString();

    public string Of(Tie tie) => Grader.Grade(
        origins.Corroborate(tie.Accounts.Select(a => (a.Ref.ReportId, a.AccordingTo))),
        tie.Accounts.All(a => a.AccordingTo.Count > 0) ? EventStatus.Alleged : EventStatus.Occurred,
        tie.Accounts.Select(a => a.Finding.Former).Distinct().Count() > 1).ToString();

    /// <summary>The grade of the incident in dispute; a dispute about an actor cannot be judged before an analyst does.</summary>
    public static string OfDispute(Incident? incident) => incident?.Grade.ToString() ?? "F6";
}
