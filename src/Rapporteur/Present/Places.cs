namespace Rapporteur.Present;

/// <summary>Places without what says the same twice.</summary>
internal static class Places
{
    /// <summary>In the given order, without places that stand in the words of one before, and without descriptions of more than eight words.</summary>
    public static List<string> Short(IReadOnlyList<string> places)
    {
        var kept = new List<string>();
        foreach (var place in places.Where(p => p.Length > 0 && (places.Count == 1 || p.Split(' ').Length <= 8)))
        {
            if (!kept.Exists(k => k.Contains(place, StringComparison.OrdinalIgnoreCase)))
            {
                kept.Add(place);
            }
        }

        return kept;
    }

    /// <summary>The same without those that are named as the ones to whom it was done.</summary>
    public static string Line(IReadOnlyList<string> places, string toWhom) =>
        string.Join(", ", Short(places).Where(p => !toWhom.Contains(p, StringComparison.OrdinalIgnoreCase)));
}
