namespace Rapporteur.Training;

/// <summary>Own generator of pseudo-random numbers (xorshift64*), so that training gives the same model everywhere.</summary>
internal sealed class Shuffler(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15) | 1;

    public int Next(int limit)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)(((state * 0x2545F4914F6CDD1D) >> 33) % (ulong)limit);
    }

    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
