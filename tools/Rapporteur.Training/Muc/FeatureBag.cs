namespace Rapporteur.Training.Muc;

/// <summary>Features of one case, hashed; the names are kept only where a decision has to be explained.</summary>
internal sealed class FeatureBag(bool named = false)
{
    /// <summary>Number of places that a feature can hash to.</summary>
    public const int Space = 1 << 20;

    public List<int> Ids { get; } = [];

    public List<string>? Names { get; } = named ? [] : null;

    public void Add(string name)
    {
        Ids.Add(Hash(name));
        Names?.Add(name);
    }

    public void Add(string prefix, string value)
    {
        if (value.Length > 0)
        {
            Add(prefix + "=" + value);
        }
    }

    public void If(bool holds, string name)
    {
        if (holds)
        {
            Add(name);
        }
    }

    /// <summary>A number as one of a few ranges, by the square root of a chance.</summary>
    public void Chance(string prefix, double p) => Add(prefix, ((int)(Math.Sqrt(Math.Clamp(p, 0, 1)) * 9.999)).ToString());

    public static int Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash ^= hash >> 15;
        return (int)((hash * 2246822519u) >> 12);
    }
}
