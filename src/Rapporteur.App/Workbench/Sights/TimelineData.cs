namespace Rapporteur.App.Workbench.Sights;

/// <summary>What the picture of a timeline needs. Days are counted from 1 January 1970.</summary>
/// <param name="First">First and last day of all that is shown, or null where nothing is.</param>
/// <param name="Dense">First and last day between which nearly all lies.</param>
/// <param name="Lanes">From top to bottom.</param>
/// <param name="Marks">What lies in the window, one by one; empty where that is too much.</param>
/// <param name="Bins">Counts instead of marks.</param>
/// <param name="Overview">Counts over the whole extent, for the strip to brush in.</param>
/// <param name="LeftOut">Lines without a day to be placed by.</param>
internal sealed record TimelineData(
    int[]? First, int[]? Dense, IReadOnlyList<TimelineLane> Lanes, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<TimelineBin> Bins, IReadOnlyList<int> Overview, int LeftOut);

/// <param name="Name">Shown at the lane.</param>
/// <param name="Key">Part of the filter that shows this lane alone, or null.</param>
/// <param name="Value">Its value.</param>
/// <param name="Count">Lines in it.</param>
internal sealed record TimelineLane(string Name, string? Key, string? Value, int Count);

/// <param name="L">Number of the lane.</param>
/// <param name="F">First day, or null where that is open.</param>
/// <param name="T">Last day, or null where that is open.</param>
/// <param name="Id">Of the incident.</param>
/// <param name="Line">In a few words.</param>
/// <param name="G">Grade.</param>
/// <param name="N">Reports.</param>
/// <param name="D">Disputes.</param>
internal sealed record TimelineMark(int L, int? F, int? T, string Id, string Line, string G, int N, int D);

/// <param name="L">Number of the lane.</param>
/// <param name="F">First day.</param>
/// <param name="T">Last day.</param>
/// <param name="N">Lines that begin in these days.</param>
internal sealed record TimelineBin(int L, int F, int T, int N);
