namespace Rapporteur.Read.Dates;

/// <summary>The forms that a value of time takes.</summary>
internal enum TimeShape : byte
{
    Day, Month, Year, Decade, Season, Weekday, Weekend,

    /// <summary>A number of units away from the anchor: two days ago, three weeks later.</summary>
    Shift,

    /// <summary>The whole calendar unit that lies so many units away: last week, this year.</summary>
    Aligned,

    /// <summary>The stretch of so many units that ends (or begins) at the anchor: the past week.</summary>
    Stretch,

    /// <summary>Nothing that the calendar could place.</summary>
    Opaque,
}
