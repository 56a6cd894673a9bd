using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>
/// Which value an incident shows where its accounts differ: the one with most separate origins behind it, among equals the most detailed,
/// among those that of the earliest account by reference. The others stay in the accounts.
/// </summary>
internal sealed class ShownValues(IReadOnlyList<Account> accounts, Origins origins)
{
    public string Mode()
    {
        var modes = accounts.Select(a => a.Finding.Mode).Distinct().ToList();
        return modes.OrderByDescending(m => Support(a => a.Finding.Mode == m || Modes.Default.IsWider(a.Finding.Mode, m)))
            .ThenByDescending(m => modes.Count(o => Modes.Default.IsWider(o, m)))
            .ThenByDescending(m => Support(a => a.Finding.Mode == m))
            .ThenBy(m => m, StringComparer.Ordinal)
            .First();
    }

    /// <summary>The days on which most accounts can agree, as narrow as these make them.</summary>
    public DateRange? Date()
    {
        var dates = accounts.Where(a => a.Date is not null).Select(a => a.Date!.Value).ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        var shown = dates.OrderByDescending(d => Support(a => a.Date is { } other && other.Overlaps(d)))
            .ThenBy(d => d.Days ?? int.MaxValue).ThenBy(d => d.From).First();
        foreach (var other in dates.OrderBy(d => d.Days ?? int.MaxValue).ThenBy(d => d.From))
        {
            shown = shown.Intersect(other) ?? shown;
        }

        return shown;
    }

    public IReadOnlyList<Role> Roles(Func<Account, IReadOnlyList<Role>> of)
    {
        var all = accounts.SelectMany(of).Where(r => r.Actor is { IsNamed: true }).DistinctBy(r => r.Actor!.Id).ToList();
        if (all.Count == 0)
        {
            return accounts.Select(of).OrderByDescending(r => r.Count).First();
        }

        var ranked = all.OrderByDescending(r => Support(a => of(a).Any(r.Same))).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        return [.. ranked.Where(r => r.Same(ranked[0]) || accounts.Any(a => of(a).Any(r.Same) && of(a).Any(ranked[0].Same)))];
    }

    public IReadOnlyList<string> Place() =>
        accounts.Select(a => a.Finding.Place).Where(p => p.Count > 0)
            .OrderByDescending(p => Support(a => a.Finding.Place.Any(q => Fold.Of(q) == Fold.Of(p[0]))))
            .ThenByDescending(p => p.Count)
            .FirstOrDefault() ?? [];

    public string? Words(Func<EventFinding, string?> of) =>
        accounts.Select(a => of(a.Finding)).OfType<string>()
            .OrderByDescending(w => Support(a => of(a.Finding) is { } other && Same(other, w)))
            .ThenByDescending(w => w.Length)
            .ThenBy(w => char.IsUpper(w.FirstOrDefault()))
            .ThenBy(w => w, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Occurred as soon as one report says so in its own voice.</summary>
    public EventStatus Status() => accounts.Min(a => a.Finding.Status);

    private static bool Same(string a, string b) =>
        Quantity.Parse(a) is { } left && Quantity.Parse(b) is { } right ? left == right : Fold.Of(a) == Fold.Of(b);

    private int Support(Func<Account, bool> holds) =>
        accounts.Where(holds).Select(a => origins.Of(a.Ref.ReportId, a.AccordingTo).Key).Distinct().Count();
}
