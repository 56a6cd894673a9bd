namespace Rapporteur.Knowledge.Time;

/// <summary>Units in which expressions of time count; the numbers stand in data/time.</summary>
internal enum TimeUnit : byte
{
    Second, Minute, Hour, Day, Week, Fortnight, Month, Quarter, Year, Decade, Century,
}
