using Rapporteur.Knowledge;

namespace Rapporteur.Read.Events;

/// <summary>Which modes may name one happening (data/modes/families.txt).</summary>
internal static class ModeFamilies
{
    private static readonly Lazy<Dictionary<string, int[]>> families = new(() => DataFile.Lines("modes/families.txt")
        .SelectMany((line, i) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(mode => (mode, i)))
        .GroupBy(p => p.mode).ToDictionary(g => g.Key, g => g.Select(p => p.i).ToArray(), StringComparer.Ordinal));

    public static bool Agree(string a, string b) => a == b || ModeRefiner.IsGeneric(a) || ModeRefiner.IsGeneric(b) || Share(a, b);

    private static bool Share(string a, string b)
    {
        if (families.Value.TryGetValue(a, out var x) && families.Value.TryGetValue(b, out var y))
        {
            foreach (var family in x)
            {
                if (Array.IndexOf(y, family) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
