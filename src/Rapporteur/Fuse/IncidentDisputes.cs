using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>Finds what the accounts of an incident disagree about. What only differs in precision, or rises with time, is no dispute.</summary>
internal sealed class IncidentDisputes(Publication published, Origins origins, HashSet<(string Part, string Whole)> within)
{
    private const int DaysOfNews = 3;

    public IEnumerable<Dispute> Of(Incident incident)
    {
        if (incident.Accounts.Count > 1)
        {
            foreach (var dispute in Accounts(incident))
            {
                yield return dispute;
            }
        }

        foreach (var dispute in Ledger(incident))
        {
            yield return dispute;
        }
    }

    private IEnumerable<Dispute> Accounts(Incident i) => new[]
    {
        Date(i), Who(i), Means(i),
        Count(i, "the number killed", e => e.Killed), Count(i, "the number wounded", e => e.Wounded), Count(i, "how many events there were", e => e.Count),
        Used(i), Befallen(i),
    }.OfType<Dispute>();

    /// <summary>How many of one thing were used: three rockets or five.</summary>
    private Dispute? Used(Incident i) => i.Accounts.Select(a => a.Finding.Instrument is { } used ? HeadWords.Of(used) : null).OfType<string>()
        .GroupBy(h => h).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(1)
        .Select(g => Count(i, $"the number of {g.Key}s", e => e.Instrument is { } used && HeadWords.Of(used) == g.Key ? used : null, isToll: false)).FirstOrDefault();

    /// <summary>How many it befell who did not die of it: prisoners exchanged, men arrested.</summary>
    private Dispute? Befallen(Incident i) => i.Accounts.Any(a => a.Finding.Killed is not null || a.Finding.Wounded is not null) ? null
        : i.Accounts.SelectMany(a => Parties(a.Finding)).Where(w => Quantity.Parse(w) is not null).Select(HeadWords.Of).OfType<string>()
            .GroupBy(h => h).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(1)
            .Select(g => Count(i, $"the number of {g.Key}s", e => Parties(e).FirstOrDefault(w => HeadWords.Of(w) is null ? Quantity.Parse(w) is not null : HeadWords.Of(w) == g.Key))).FirstOrDefault();

    private static IEnumerable<string> Parties(EventFinding e) => e.Recipients.Concat(e.Actors).Select(p => p.Words);

    private static Dispute? Date(Incident i)
    {
        var dated = i.Accounts.Select(ToldDay.Of).OfType<ToldDay>().OrderBy(d => d.Days).ThenBy(d => d.Account.Ref);
        var groups = DisputeMaker.Sides(dated, (a, b) => a.Fits(b));
        return groups.Count < 2 ? null : DisputeMaker.Make(DisputeKind.Date, "the date", i.Id, groups.Select(g =>
            DisputeMaker.Side(g[0].Words, g.Select(d => d.Account))));
    }

    /// <summary>Those who are told or accused to have done it, where no two fit together.</summary>
    private Dispute? Who(Incident i)
    {
        var blamed = i.Accounts.Select(a => (a.Ref, Doers: Named(a.Actors), Holder: DisputeMaker.Holder(a.Ref, a.AccordingTo)))
            .Concat(i.Ledger.Where(l => l.Finding.Act == StatementAct.Accuses && !l.About.Any(r => i.Recipients.Any(r.Same)))
                .Select(l => (l.Ref, Doers: Named(l.About), Holder: l.Speaker.Name)))
            .Where(b => b.Doers.Count > 0).OrderBy(b => b.Ref).ToList();
        var groups = DisputeMaker.Groups(blamed, (a, b) => a.Doers.Any(x => b.Doers.Any(y => Related(x, y))));
        return groups.Count < 2 ? null : DisputeMaker.Make(DisputeKind.Attribute, "who did it", i.Id, groups.Select(g => new DisputeSide(
            string.Join(", ", g.SelectMany(b => b.Doers).Select(r => r.Name).Distinct()), [.. g.Select(b => b.Holder).Distinct()], [.. g.Select(b => b.Ref).Distinct()])));
    }

    private static List<Role> Named(IEnumerable<Role> roles) => [.. roles.Where(r => r.Actor is { IsNamed: true })];

    private static Dispute? Means(Incident i)
    {
        var modes = Modes.Default;
        var exactFirst = i.Accounts.OrderBy(a => i.Accounts.Count(o => modes.IsWider(a.Finding.Mode, o.Finding.Mode))).ThenBy(a => a.Ref);
        var groups = DisputeMaker.Sides(exactFirst, (a, b) => modes.MayBeOne(a.Finding.Mode, b.Finding.Mode));
        return groups.Count < 2 ? null : DisputeMaker.Make(DisputeKind.Attribute, "the means", i.Id, groups.Select(g =>
            DisputeMaker.Side(string.Join(", ", g.Select(a => a.Finding.Mode).Distinct()), g)));
    }

    private Dispute? Count(Incident i, string matter, Func<EventFinding, string?> of, bool isToll = true)
    {
        var counted = i.Accounts.Select(a => (Account: a, Number: Quantity.Parse(of(a.Finding)))).Where(c => c.Number is not null)
            .OrderBy(c => c.Number!.Value.Low).ThenBy(c => c.Account.Ref).ToList();
        var exactFirst = counted.OrderBy(c => c.Number!.Value.High is { } high ? high - c.Number.Value.Low : int.MaxValue).ThenBy(c => c.Number!.Value.Low);
        var groups = DisputeMaker.Sides(exactFirst, (a, b) => a.Number!.Value.Overlaps(b.Number!.Value)).OrderBy(g => g[0].Number!.Value.Low).ToList();
        if (groups.Count < 2 || Rises(i, groups.ConvertAll(g => g.ConvertAll(c => c.Account)), isToll))
        {
            return null;
        }

        return DisputeMaker.Make(DisputeKind.Count, matter, i.Id, groups.Select(g =>
            DisputeMaker.Side(string.Join(", ", g.Select(c => of(c.Account.Finding)!.ToLowerInvariant()).Distinct()), g.Select(c => c.Account))));
    }

    /// <summary>
    /// Groups in ascending order of their numbers, each published behind the one before: a toll that rises, where one origin gives both
    /// numbers or the later one came out while the event was news. What was fired does not grow in number afterwards.
    /// </summary>
    private bool Rises(Incident i, List<List<Account>> groups, bool isToll) => groups.Zip(groups.Skip(1)).All(p =>
        published.Before(p.First.Select(a => a.Ref), p.Second.Select(a => a.Ref))
        && ((isToll && p.Second.TrueForAll(a => IsNews(i, a))) || Keys(p.First).Overlaps(Keys(p.Second))));

    private bool IsNews(Incident i, Account a) => i.Date?.To is { } day && published.Of(a.Ref.ReportId)?.To is { } told && told.DayNumber - day.DayNumber <= DaysOfNews;

    private HashSet<string> Keys(List<Account> accounts) =>
        [.. accounts.SelectMany(a => new[] { origins.Of(a.Ref.ReportId, a.AccordingTo).Key, origins.Of(a.Ref.ReportId, []).Key })];

    private IEnumerable<Dispute> Ledger(Incident i) => new LedgerDisputes(within).Of(i);

    private bool Related(Role a, Role b) => a.Same(b)
        || (a.Actor is { } x && b.Actor is { } y && (within.Contains((x.Id, y.Id)) || within.Contains((y.Id, x.Id))));
}
