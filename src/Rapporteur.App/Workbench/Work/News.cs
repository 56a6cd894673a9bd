using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Work;

/// <summary>What is new since somebody was here.</summary>
/// <param name="Reports">Newest first, at most <see cref="Most"/>.</param>
/// <param name="Incidents">Some of the incidents that only these reports tell of, newest first.</param>
/// <param name="NewIncidents">How many there are.</param>
public sealed record News(IReadOnlyList<ReportRow> Reports, IReadOnlyList<IncidentRow> Incidents, int NewIncidents)
{
    /// <summary>More than this nobody looks through on a home page.</summary>
    public const int Most = 500;

    /// <summary>Lines shown.</summary>
    public const int Shown = 8;
}
