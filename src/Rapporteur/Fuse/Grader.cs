using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>
/// Proposes the credibility of an incident by rule: 1 two or more named separate origins and no contradiction; 2 the same with a
/// contradiction, or one named origin and others whose independence is unknown; 3 reports in their own voice, but no second origin that is
/// known to be separate; 4 the only origin and contradicted; 6 nothing but somebody's claim. 5 is left to the analyst.
/// Reliability is the analyst's too, and F until then.
/// </summary>
internal static class Grader
{
    public static Grade Grade(Corroboration corroboration, EventStatus status, bool contradicted)
    {
        var known = corroboration.KnownOrigins;
        var unknown = corroboration.UnknownOrigins;
        var said = $"{Count(known, "named origin")}, {Count(unknown, "report")} of unknown origin{(contradicted ? ", contradicted" : "")}";
        var credibility = status switch
        {
            EventStatus.Alleged when known + unknown < 2 => contradicted ? 4 : 6,
            _ when known >= 2 && status != EventStatus.Alleged => contradicted ? 2 : 1,
            _ when known + unknown >= 2 => known >= 1 && !contradicted ? 2 : 3,
            _ => contradicted ? 4 : 3,
        };
        return new Grade('F', credibility, status == EventStatus.Alleged ? said + "; given only as a claim" : said);
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
