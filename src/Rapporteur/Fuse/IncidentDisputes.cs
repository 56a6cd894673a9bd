using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>Finds what the accounts of an incident disagree about. What only differs in precision, or rises with time, is no dispute.</summary>
internal sealed class IncidentDisputes(Publication published, HashSet<(string Part, string Whole)> within)
{
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
    }.OfType<Dispute>();

    private static Dispute? Date(Incident i)
    {
        var dated = i.Accounts.Where(a => a.Finding.Date is { Basis: not (Basis.Inferred or Basis.Unknown) }).ToList();
        var groups = DisputeMaker.Groups(dated, (a, b) => a.Finding.Date!.Value.Overlaps(b.Finding.Date!.Value));
        return groups.Count < 2 ? null : DisputeMaker.Make(DisputeKind.Date, "the date", i.Id, groups.Select(g =>
            DisputeMaker.Side(g.OrderBy(a => a.Finding.Date!.Value.Days ?? int.MaxValue).First().Finding.Date.ToString()!, g)));
    }

    private Dispute? Who(Incident i)
    {
        var named = i.Accounts.Where(a => a.Actors.Any(r => r.Actor is { IsNamed: true })).ToList();
        var groups = DisputeMaker.Groups(named, (a, b) => a.Actors.Any(x => b.Actors.Any(y => Related(x, y))));
        return groups.Count < 2 ? null : DisputeMaker.Make(DisputeKind.Attribute, "who did it", i.Id, groups.Select(g =>
            DisputeMaker.Side(string.Join(", ", g.SelectMany(a => a.Actors).Select(r => r.Name).Distinct()), g)));
    }

    private static Dispute? Means(Incident i)
    {
        var groups = DisputeMaker.Groups(i.Accounts, (a, b) => Modes.Default.Fit(a.Finding.Mode, b.Finding.Mode));
        return groups.Count < 2 ? null : DisputeMaker.Make(DisputeKind.Attribute, "the means", i.Id, groups.Select(g =>
            DisputeMaker.Side(string.Join(", ", g.Select(a => a.Finding.Mode).Distinct()), g)));
    }

    private Dispute? Count(Incident i, string matter, Func<EventFinding, string?> of)
    {
        var counted = i.Accounts.Select(a => (Account: a, Number: Quantity.Parse(of(a.Finding)))).Where(c => c.Number is not null)
            .OrderBy(c => c.Number!.Value.Low).ThenBy(c => c.Account.Ref).ToList();
        var groups = DisputeMaker.Groups(counted, (a, b) => a.Number!.Value.Overlaps(b.Number!.Value));
        if (groups.Count < 2 || Rises(groups.ConvertAll(g => g.ConvertAll(c => c.Account))))
        {
            return null;
        }

        return DisputeMaker.Make(DisputeKind.Count, matter, i.Id, groups.Select(g =>
            DisputeMaker.Side(string.Join(", ", g.Select(c => of(c.Account.Finding)).Distinct()), g.Select(c => c.Account))));
    }

    /// <summary>Groups in ascending order of their numbers, each published behind the one before: a toll that rises.</summary>
    private bool Rises(List<List<Account>> groups) =>
        groups.Zip(groups.Skip(1)).All(p => published.Before(p.First.Select(a => a.Ref), p.Second.Select(a => a.Ref)));

    private IEnumerable<Dispute> Ledger(Incident i)
    {
        var claims = i.Ledger.Where(l => l.Finding.Act == StatementAct.ClaimsResponsibility).ToList();
        var denials = i.Ledger.Where(l => l.Finding.Act == StatementAct.Denies).ToList();
        if (denials.Count > 0)
        {
            yield return Denied(i, claims, denials);
        }

        var claimants = DisputeMaker.Groups(claims, (a, b) => Related(a.Speaker, b.Speaker));
        if (claimants.Count > 1)
        {
            yield return DisputeMaker.Make(DisputeKind.Attribute, "who claims it", i.Id,
                claimants.Select(g => DisputeMaker.Side($"claimed by {g[0].Speaker.Name}", g)));
        }
    }

    private static Dispute Denied(Incident i, List<LedgerEntry> claims, List<LedgerEntry> denials)
    {
        var deniers = string.Join(", ", denials.Select(d => d.Speaker.Name).Distinct());
        var denial = DisputeMaker.Side($"denied by {deniers}", denials);
        if (claims.Count > 0)
        {
            return DisputeMaker.Make(DisputeKind.ClaimDenial, "responsibility", i.Id,
                [DisputeMaker.Side($"claimed by {claims[0].Speaker.Name}", claims), denial]);
        }

        var accusers = i.Ledger.Where(l => l.Finding.Act == StatementAct.Accuses).ToList();
        var named = i.Accounts.Where(a => a.Actors.Count > 0).ToList();
        var who = string.Join(", ", i.Actors.Select(r => r.Name));
        if (named.Count == 0 && accusers.Count == 0)
        {
            return DisputeMaker.Make(DisputeKind.ClaimDenial, "whether it took place", i.Id, [DisputeMaker.Side("it took place", i.Accounts), denial]);
        }

        var accounts = DisputeMaker.Side(who.Length > 0 ? $"done by {who}" : "accused", named);
        var spoken = DisputeMaker.Side("", accusers);
        return DisputeMaker.Make(DisputeKind.AccusationDenial, "responsibility", i.Id,
            [new DisputeSide(accounts.Says, [.. accounts.Holders, .. spoken.Holders], [.. accounts.Findings, .. spoken.Findings]), denial]);
    }

    private bool Related(Role a, Role b) => a.Same(b)
        || (a.Actor is { } x && b.Actor is { } y && (within.Contains((x.Id, y.Id)) || within.Contains((y.Id, x.Id))));
}
