namespace Rapporteur.App.Workbench.Sights;

/// <summary>How the address wants a timeline.</summary>
internal static class TimelineChoice
{
    public static IReadOnlyList<(string Value, string Name)> Lanes { get; } = [("type", "type"), ("actor", "actor"), ("place", "place")];

    public static IReadOnlyList<(string Value, string Name)> Orders { get; } = [("event", "when it happened"), ("report", "when it was reported")];

    public static string Lane(PageContext page) => page.Get("lane") is "actor" or "place" ? page.Get("lane")! : "type";

    public static bool IsByReport(PageContext page) => page.Get("by") == "report";
}
