using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>
/// Which value an incident shows where its accounts differ: the one with most separate origins behind it, among equals the most detailed,
/// among those that of the earliest account by reference. The others stay in the accounts.
/// </summary>
internal sealed class ShownValues
{
    private readonly IReadOnlyList<Account> accounts;
    private readonly string[] origin;

    public ShownValues(IReadOnlyList<Account> accounts, Origins origins)
    {
        this.accounts = accounts;
        origin = [.. accounts.Select(a => origins.Of(a.Ref.ReportId, a.AccordingTo).Key)];
    }

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
        var told = By(a => a.Date is { } date ? [date] : (DateRange[])[], EqualityComparer<DateRange>.Default);
        if (told.Count == 0)
        {
            return null;
        }

        var shown = told.Keys.OrderByDescending(d => Union(told.Where(o => o.Key.Overlaps(d)).Select(o => o.Value)))
            .ThenBy(d => d.Days ?? int.MaxValue).ThenBy(d => d.From).First();
        foreach (var other in accounts.Select(a => a.Date).OfType<DateRange>().OrderBy(d => d.Days ?? int.MaxValue).ThenBy(d => d.From))
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

        var told = By(a => of(a).Select(r => r.Actor?.Id).OfType<string>(), StringComparer.Ordinal);
        var ranked = all.OrderByDescending(r => told[r.Actor!.Id].Count).ThenBy(r => r.Name, StringComparer.Ordinal).ToList();
        var beside = accounts.Where(a => of(a).Any(ranked[0].Same)).SelectMany(of).Select(r => r.Actor?.Id).ToHashSet();
        return [.. ranked.Where(r => beside.Contains(r.Actor!.Id))];
    }

    public IReadOnlyList<string> Place()
    {
        var told = By(a => a.Finding.Place.Select(Fold.Of), StringComparer.Ordinal);
        return accounts.Select(a => a.Finding.Place).Where(p => p.Count > 0)
            .OrderByDescending(p => told[Fold.Of(p[0])].Count)
            .ThenByDescending(p => p.Count)
            .FirstOrDefault() ?? [];
    }

    public string? Words(Func<EventFinding, string?> of)
    {
        var told = By(a => of(a.Finding) is { } words ? [words] : (string[])[], StringComparer.Ordinal);
        var values = told.Select(t => (Words: t.Key, Number: Quantity.Parse(t.Key), Folded: Fold.Of(t.Key), Origins: t.Value)).ToList();
        return values.OrderByDescending(w => Union(values.Where(o => w.Number is { } left && o.Number is { } right ? left == right : w.Folded == o.Folded).Select(o => o.Origins)))
            .ThenByDescending(w => w.Words.Length)
            .ThenBy(w => char.IsUpper(w.Words.FirstOrDefault()))
            .ThenBy(w => w.Words, StringComparer.Ordinal)
            .FirstOrDefault().Words;
    }

    /// <summary>Occurred as soon as one report says so in its own voice.</summary>
    public EventStatus Status() => accounts.Min(a => a.Finding.Status);

    private int Support(Func<Account, bool> holds) => accounts.Zip(origin).Where(a => holds(a.First)).Select(a => a.Second).Distinct().Count();

    /// <summary>The origins behind each value that accounts give, in order of the accounts; worked out once, since an event may have very many.</summary>
    private Dictionary<T, HashSet<string>> By<T>(Func<Account, IEnumerable<T>> values, IEqualityComparer<T> comparer)
        where T : notnull
    {
        var by = new Dictionary<T, HashSet<string>>(comparer);
        for (var i = 0; i < accounts.Count; i++)
        {
            foreach (var value in values(accounts[i]))
            {
                if (!by.TryGetValue(value, out var origins))
                {
                    by[value] = origins = new HashSet<string>(StringComparer.Ordinal);
                }

                origins.Add(origin[i]);
            }
        }

        return by;
    }

    private static int Union(IEnumerable<HashSet<string>> origins)
    {
        var all = origins.ToList();
        return all.Count == 1 ? all[0].Count : all.SelectMany(o => o).Distinct().Count();
    }
}
