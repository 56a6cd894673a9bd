namespace Rapporteur.Knowledge.Parsing;

/// <summary>Classes of the signed distance from a dependent to its head.</summary>
internal static class Distance
{
    public const int Classes = 24;

    /// <summary>The class of an arc from the root.</summary>
    public const int Root = 0;

    /// <summary>Head position minus dependent position; not zero.</summary>
    public static int Class(int offset)
    {
        var size = Math.Abs(offset);
        var bucket = size switch
        {
            <= 6 => size,
            <= 8 => 7,
            <= 11 => 8,
            <= 16 => 9,
            <= 25 => 10,
            _ => 11,
        };
        return offset < 0 ? bucket : bucket + 11;
    }
}
