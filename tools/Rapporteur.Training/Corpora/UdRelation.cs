using Rapporteur.Text;

namespace Rapporteur.Training.Corpora;

/// <summary>Relation labels of the treebanks and ours.</summary>
internal static class UdRelation
{
    private static readonly Dictionary<string, Deprel> Exact = Enum.GetValues<Deprel>()
        .ToDictionary(d => d.ToString(), d => d, StringComparer.OrdinalIgnoreCase);

    /// <summary>The label itself where we tell the subtype apart, otherwise its main type.</summary>
    public static Deprel Parse(string label)
    {
        var main = label.Split(':')[0];
        return Exact.TryGetValue(label.Replace(":", ""), out var exact) ? exact : Exact.GetValueOrDefault(main, Deprel.Dep);
    }

    /// <summary>The part before the colon, which is what the official LAS compares.</summary>
    public static string MainType(Deprel deprel)
    {
        var name = deprel.ToString();
        var end = 1;
        while (end < name.Length && !char.IsUpper(name[end]))
        {
            end++;
        }

        return name[..end].ToLowerInvariant();
    }
}
