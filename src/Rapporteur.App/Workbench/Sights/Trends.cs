using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>Counts by week or month. All lists have an entry for each step.</summary>
/// <param name="Step">Weeks or months.</param>
/// <param name="First">Number of the first step.</param>
/// <param name="Totals">Incidents.</param>
/// <param name="Series">Incidents of the most frequent values.</param>
/// <param name="Changes">From when on there is another rate.</param>
/// <param name="KilledLow">Least number of dead, all incidents together.</param>
/// <param name="KilledHigh">Greatest number of dead; where an incident has no upper bound its least number counts.</param>
/// <param name="Deadly">Incidents that tell of dead.</param>
/// <param name="Claims">Claims of responsibility.</param>
/// <param name="Denials">Denials.</param>
/// <param name="LeftOut">Incidents whose days reach over several steps.</param>
/// <param name="Earlier">Incidents before the first step.</param>
public sealed record Trends(
    TrendStep Step, int First, IReadOnlyList<int> Totals, IReadOnlyList<TrendSeries> Series, IReadOnlyList<ChangePoint> Changes,
    IReadOnlyList<int> KilledLow, IReadOnlyList<int> KilledHigh, IReadOnlyList<int> Deadly, IReadOnlyList<int> Claims, IReadOnlyList<int> Denials, int LeftOut, int Earlier);

/// <summary>Incidents of one type, actor or place.</summary>
/// <param name="Name">Shown.</param>
/// <param name="Key">Part of the filter.</param>
/// <param name="Value">Its value.</param>
/// <param name="Counts">By step.</param>
/// <param name="Changes">From when on there is another rate.</param>
public sealed record TrendSeries(string Name, string Key, string Value, IReadOnlyList<int> Counts, IReadOnlyList<ChangePoint> Changes);
