namespace Rapporteur.Text;

/// <summary>
/// Days within which something certainly lies, both ends included. An end that the text does not bound is null; at least one is not.
/// </summary>
public readonly record struct DateRange
{
    /// <exception cref="ArgumentException">Both ends are null, or the first lies behind the last.</exception>
    public DateRange(DateOnly? from, DateOnly? to, Basis basis)
    {
        if (from is null && to is null)
        {
            throw new ArgumentException("a range needs at least one end");
        }

        if (from > to)
        {
            throw new ArgumentException($"{from} lies behind {to}");
        }

        From = from;
        To = to;
        Basis = basis;
    }

    public DateOnly? From { get; }

    public DateOnly? To { get; }

    public Basis Basis { get; }

    /// <summary>A single day, both ends equal.</summary>
    public bool IsDay => From is not null && From == To;

    /// <summary>Number of days inside, or null where an end is open.</summary>
    public int? Days => From is { } from && To is { } to ? to.DayNumber - from.DayNumber + 1 : null;

    public static DateRange Day(DateOnly day, Basis basis) => new(day, day, basis);

    public static DateRange Month(int year, int month, Basis basis) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), basis);

    public static DateRange Year(int year, Basis basis) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), basis);

    /// <summary>Whether some day could lie in both.</summary>
    public bool Overlaps(DateRange other) =>
        (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);

    /// <summary>The days in both, or null when no day is; the basis is that of the narrower one.</summary>
    public DateRange? Intersect(DateRange other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var from = From is null ? other.From : other.From is null || From > other.From ? From : other.From;
        var to = To is null ? other.To : other.To is null || To < other.To ? To : other.To;
        var basis = (Days ?? int.MaxValue) <= (other.Days ?? int.MaxValue) ? Basis : other.Basis;
        return new DateRange(from, to, basis);
    }

    /// <summary>EDTF: a day, a month, a year, or an interval with open ends as <c>..</c>.</summary>
    public override string ToString()
    {
        if (From is { } from && To is { } to)
        {
            return Whole(from, to) ?? $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}";
        }

        return From is { } start ? $"{start:yyyy-MM-dd}/.." : $"../{To:yyyy-MM-dd}";
    }

    private static string? Whole(DateOnly from, DateOnly to)
    {
        if (from == to)
        {
            return $"{from:yyyy-MM-dd}";
        }

        if (from.Day != 1 || to.AddDays(1).Day != 1 || from.Year != to.Year)
        {
            return null;
        }

        return from.Month == to.Month ? $"{from:yyyy-MM}" : from.Month == 1 && to.Month == 12 ? $"{from:yyyy}" : null;
    }
}
