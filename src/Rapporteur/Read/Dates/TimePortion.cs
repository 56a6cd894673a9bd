namespace Rapporteur.Read.Dates;

/// <summary>The part of a period that an expression picks, as sixtieths of it: <c>early</c> is [0,20).</summary>
internal readonly record struct TimePortion(byte From, byte To, byte Weeks = 0)
{
    public static TimePortion Whole => default;

    public static readonly TimePortion Early = new(0, 20);

    public static readonly TimePortion Middle = new(20, 40);

    public static readonly TimePortion Late = new(39, 60);

    public static readonly TimePortion End = new(45, 60);

    /// <summary>The first weeks of the period.</summary>
    public static TimePortion FirstWeeks(int weeks) => new(0, 60, (byte)Math.Clamp(weeks, 1, 60));

    public bool IsWhole => To == 0;
}
