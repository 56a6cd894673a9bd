using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>An account with what comparing it needs, worked out once.</summary>
internal sealed class Telling
{
    private const int ShortInterval = 31;

    public Telling(Account account)
    {
        Account = account;
        Places = [.. account.Finding.Place.Select(Fold.Of)];
        IsSeries = Modes.Default.IsSeries(account.Finding.Count);
        Killed = Quantity.Parse(account.Finding.Killed);
        Actors = [.. account.Actors.Where(r => r.Actor is { IsNamed: true }).Select(r => r.Actor!).Distinct()];
        Recipients = [.. account.Recipients.Where(r => r.Actor is { IsNamed: true }).Select(r => r.Actor!).Distinct()];
    }

    public Account Account { get; }

    public IReadOnlyList<string> Places { get; }

    public bool IsSeries { get; }

    public Quantity? Killed { get; }

    public IReadOnlyList<Actor> Actors { get; }

    public IReadOnlyList<Actor> Recipients { get; }

    public DateRange? Date => Account.Finding.Date;

    public int? Days => Date?.Days;

    /// <summary>Dated well enough to found an incident; the others only join one.</summary>
    public bool IsPrecise => Days <= ShortInterval;

    /// <summary>Events that took place never join those that are only planned; those imagined join nothing.</summary>
    public bool IsActual => Account.Finding.Status is not (EventStatus.Planned or EventStatus.Hypothetical);
}
