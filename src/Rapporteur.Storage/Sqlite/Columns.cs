using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Days and moments as the columns hold them.</summary>
internal static class Columns
{
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public static DateRange? Range(string? from, string? to, string? basis) =>
        from is null && to is null ? null : new DateRange(Day(from), Day(to), Enum.Parse<Basis>(basis ?? nameof(Basis.Unknown)));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
