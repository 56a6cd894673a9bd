using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>Order of time: by the first possible day, narrower before wider, undated last.</summary>
internal static class Order
{
    public static (DateOnly First, int Width) Of(DateRange? range) => range is { } days
        ? (days.From ?? days.To!.Value, days.Days ?? int.MaxValue)
        : (DateOnly.MaxValue, int.MaxValue);

    public static (DateOnly First, int Width) Of(Row row) => Of(row.Date);
}
