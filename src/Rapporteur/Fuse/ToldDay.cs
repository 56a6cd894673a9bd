using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>When an account puts the event: days that it states or that follow from its publication, or a day whose year it does not give.</summary>
internal sealed record ToldDay(Account Account, DateRange? Range, DayOfYear? Day)
{
    public int Days => Range is { } range ? range.Days ?? int.MaxValue : 1;

    public string Words => Range?.ToString() ?? Account.Finding.DateWords!;

    /// <summary>Null where the account gives no day that stands against another.</summary>
    public static ToldDay? Of(Account account) =>
        account.Date is { Basis: not (Basis.Inferred or Basis.Unknown) } stated ? new ToldDay(account, stated, null)
        : account.Date is null && DayOfYear.Parse(account.Finding.DateWords) is { } day ? new ToldDay(account, null, day) : null;

    /// <summary>Whether both can be right.</summary>
    public bool Fits(ToldDay other) => (Range, other.Range) switch
    {
        ({ } a, { } b) => a.Overlaps(b),
        ({ } a, null) => IsWithin(other.Day!.Value, a),
        (null, { } b) => IsWithin(Day!.Value, b),
        _ => Day == other.Day,
    };

    private static bool IsWithin(DayOfYear day, DateRange range) => range is not { IsDay: true, From: { } on } || day.Is(on);
}
