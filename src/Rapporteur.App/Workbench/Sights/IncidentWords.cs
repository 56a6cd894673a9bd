using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>An incident in one line, as marks and popups show it.</summary>
internal static class IncidentWords
{
    private const int Most = 160;

    public static string Of(IncidentRow row)
    {
        var by = row.Who.Length > 0 ? " by " + row.Who : "";
        var on = row.ToWhom.Length > 0 ? ", " + row.ToWhom : "";
        var where = row.Where.Length > 0 ? ", " + row.Where : "";
        var line = $"{(row.When.Length > 0 ? row.When : "undated")}: {row.What}{by}{on}{where}{(row.HowMany.Length > 0 ? "; " + row.HowMany : "")}";
        return line.Length > Most ? line[..Most].TrimEnd() + " …" : line;
    }

    /// <summary>A type as a word: "assault".</summary>
    public static string Type(string type) => type.ToLowerInvariant().Replace('-', ' ');
}
