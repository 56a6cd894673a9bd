using System.Globalization;
using Rapporteur.Knowledge.Time;

namespace Rapporteur.Fuse;

/// <summary>A day that a report without a date gives without a year: "on the sixth of February".</summary>
internal readonly record struct DayOfYear(int Month, int Day)
{
    private static readonly char[] Gaps = [' ', ',', '.', '\n'];

    /// <summary>The month and the day that the words name, or null where they name no such day, or a year too.</summary>
    public static DayOfYear? Parse(string? words)
    {
        var (month, day) = (0, 0);
        foreach (var word in (words ?? "").ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            var known = TimeLexicon.Instance.Find(word);
            if (known?.Is(TimeRole.Month) == true)
            {
                month = known.Value(TimeRole.Month);
            }
            else if (int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                day = day == 0 && number <= 31 ? number : 99;
            }
            else if (known?.Is(TimeRole.Ordinal) == true)
            {
                day += known.Value(TimeRole.Ordinal);
            }
            else if (known?.Is(TimeRole.Cardinal) == true)
            {
                day += known.Value(TimeRole.Cardinal);
            }
        }

        return month > 0 && day is > 0 and <= 31 ? new DayOfYear(month, day) : null;
    }

    public bool Is(DateOnly date) => date.Month == Month && date.Day == Day;
}
