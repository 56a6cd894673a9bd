namespace Rapporteur.Read.Dates;

/// <summary>What a rule of the grammar found: the item behind it (0 for nothing) and what it says.</summary>
internal readonly record struct TimeMatch(int End, TimeValue Value, DateKind Kind = DateKind.Point)
{
    public static readonly TimeMatch None = new(0, new TimeValue(TimeShape.Opaque));

    public bool Found => End > 0;
}
