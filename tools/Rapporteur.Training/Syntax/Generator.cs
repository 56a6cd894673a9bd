namespace Rapporteur.Training.Syntax;

/// <summary>A seeded generator (xorshift*), the same on every machine.</summary>
internal sealed class Generator(ulong seed)
{
    private ulong state = (seed * 2685821657736338717UL) + 88172645463325252UL;

    public uint Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (uint)((state * 2685821657736338717UL) >> 32);
    }

    public int Below(int bound) => (int)(((ulong)Next() * (ulong)bound) >> 32);

    public float Unit() => (Next() >> 8) * (1f / (1 << 24));

    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
