using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>Names and words put together for people.</summary>
internal static class Phrase
{
    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.Where(i => i.Length > 0).Distinct().ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.SkipLast(1)) + " and " + all[^1];
    }

    public static string Names(IEnumerable<Role> roles) => List(roles.Select(r => r.Name));

    public static string Mode(string mode) => mode.Replace('-', ' ');

    public static string HowMany(string? killed, string? wounded, string? count) => string.Join("; ", new[]
    {
        killed is null ? "" : "killed: " + killed, wounded is null ? "" : "wounded: " + wounded, count is null ? "" : "count: " + count,
    }.Where(s => s.Length > 0));
}
