namespace Rapporteur.Knowledge.Time;

/// <summary>What a word can do in an expression of time; data/time lists the words of each role under its name in kebab case.</summary>
internal enum TimeRole : byte
{
    Month, MonthOrNot, Weekday, WeekdayOrNot, Weekdays, Season, Unit, Weekend, OneUnit, Daypart, Clock, Fortnightly,
    Cardinal, Ordinal, Approximately, Half,
    Deictic, This, Previous, Next, Past, Recent, Ahead, Following, Same, Preceding, Ago, Later, Earlier, Earliness,
    Article, Of, In, From, To, Between, And, Joins, Owns, Within, Since, Until, By, Before, After, Skip, Every, Anniversary, Approach,
    Age, Measure, WeekdayName, Dateline, Will, Future, Perfect, NameTail, Holiday,
}
