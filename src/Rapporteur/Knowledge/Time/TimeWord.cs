namespace Rapporteur.Knowledge.Time;

/// <summary>The roles of one word and the value, or interval of values, that it has in each.</summary>
internal sealed class TimeWord
{
    private readonly Dictionary<TimeRole, (int Low, int High)> values = [];
    private ulong mask;

    public bool Is(TimeRole role) => (mask & Bit(role)) != 0;

    public bool IsAny(ulong roles) => (mask & roles) != 0;

    public int Value(TimeRole role) => values[role].Low;

    public (int Low, int High) Interval(TimeRole role) => values[role];

    public static ulong Bit(TimeRole role) => 1UL << (int)role;

    public static ulong Bits(params ReadOnlySpan<TimeRole> roles)
    {
        var bits = 0UL;
        foreach (var role in roles)
        {
            bits |= Bit(role);
        }

        return bits;
    }

    internal void Add(TimeRole role, int low, int high)
    {
        mask |= Bit(role);
        values[role] = (low, high);
    }
}
