using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>What those who speak about an incident disagree about: claims, accusations and denials of responsibility.</summary>
internal sealed class LedgerDisputes(HashSet<(string Part, string Whole)> within)
{
    public IEnumerable<Dispute> Of(Incident i)
    {
        var all = InText(i.Ledger.Where(l => l.Finding.Act == StatementAct.ClaimsResponsibility || TellsOwn(i, l)));
        var named = all.Where(l => l.Speaker.Actor is { IsNamed: true }).ToList();
        var claims = named.Count > 0 ? named : all;
        var denials = InText(i.Ledger.Where(l => l.Finding.Act == StatementAct.Denies));
        var blame = Blame(i, claims, denials);
        if (denials.Count > 0 && Denied(i, claims, denials, blame) is { } denied)
        {
            yield return denied;
        }

        var claimants = DisputeMaker.Groups(claims, (a, b) => Related(a.Speaker, b.Speaker));
        if (claimants.Count > 1)
        {
            yield return DisputeMaker.Make(DisputeKind.Attribute, "who claims it", i.Id, claimants.Select(Claim));
        }

        if (denials.Count == 0 && claimants.Count == 1 && blame is not null && !Accused(i).Any(a => claims.Exists(c => Related(a, c.Speaker))))
        {
            yield return DisputeMaker.Make(DisputeKind.Attribute, "responsibility", i.Id, [Claim(claims), blame]);
        }
    }

    /// <summary>Without what only the headline says, where the text of the report says it too: headlines call speakers by other words.</summary>
    private static List<LedgerEntry> InText(IEnumerable<LedgerEntry> entries) =>
        [.. entries.GroupBy(e => e.Ref.ReportId).SelectMany(r => r.Any(e => e.Finding.Evidence.Span.Start > 0) ? r.Where(e => e.Finding.Evidence.Span.Start > 0) : r)];

    /// <summary>Who says of himself that he did it claims it, in whatever words: "said that they had launched the rockets".</summary>
    private bool TellsOwn(Incident i, LedgerEntry l) => l.Finding.Act == StatementAct.Asserts && l.Speaker.Actor is { IsNamed: true }
        && i.Type == EventType.Assault && (Ledger.TellsOwnDeed(l.Finding) || i.Accounts.Any(a => a.Ref.ReportId == l.Ref.ReportId && a.Finding.Id == l.Finding.AboutEvent && a.Actors.Any(r => IsOwn(r, l.Speaker, a))));

    private static DisputeSide Claim(List<LedgerEntry> claims) =>
        DisputeMaker.Side($"claimed by {Names(claims.Select(c => c.Speaker))}", claims);

    /// <summary>
    /// What the denial stands against: claims and accusations first; without them the deed itself, where somebody else tells of it. Who denies
    /// a part in a deed, or a deed told of himself or his own, does not deny that it was done. Where nobody tells it but the denial, nothing is disputed.
    /// </summary>
    private Dispute? Denied(Incident i, List<LedgerEntry> claims, List<LedgerEntry> denials, DisputeSide? blame)
    {
        var denial = DisputeMaker.Side($"denied by {Names(denials.Select(d => d.Speaker))}", denials);
        List<DisputeSide> sides = [.. claims.Count > 0 ? [Claim(claims)] : (DisputeSide[])[], .. blame is null ? [] : (DisputeSide[])[blame], denial];
        if (sides.Count > 1)
        {
            return DisputeMaker.Make(blame is null ? DisputeKind.ClaimDenial : DisputeKind.AccusationDenial, "responsibility", i.Id, sides);
        }

        var others = i.Accounts.Where(a => !denials.Exists(d => IsDenied(a, d))).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        var told = DisputeMaker.Side("it took place", others);
        return denials.Exists(d => HeadWords.IsOfPart(d.Finding.Evidence.Quote)) || i.Accounts.Any(a => a.Actors.Any(r => denials.Exists(d => IsOwn(r, d.Speaker, a))))
            ? DisputeMaker.Make(DisputeKind.AccusationDenial, $"the part of {Names(denials.Select(d => d.Speaker))} in it", i.Id, [told, denial])
            : DisputeMaker.Make(DisputeKind.ClaimDenial, "whether it took place", i.Id, [told, denial]);
    }

    /// <summary>Whether the account is but the words of the denial for what it denies, or told by who denies it.</summary>
    private static bool IsDenied(Account a, LedgerEntry denial) => a.AccordingTo.Any(denial.Speaker.Same)
        || (a.Ref.ReportId == denial.Ref.ReportId && denial.Finding.Evidence.Span.Contains(a.Finding.Evidence.Span));

    /// <summary>
    /// Those who are said by name to have done it, by the accounts and by accusers; who denies it is no accuser, and where somebody denies it
    /// only what is said of him or of those that he speaks for stands against that.
    /// </summary>
    private DisputeSide? Blame(Incident i, List<LedgerEntry> claims, List<LedgerEntry> denials)
    {
        var accusers = i.Ledger.Where(l => l.Finding.Act == StatementAct.Accuses && l.About.Count > 0 && !denials.Exists(d => d.Speaker.Same(l.Speaker))).ToList();
        var named = i.Accounts.Where(a => a.Actors.Any(r => r.Actor is { IsNamed: true }) && !a.AccordingTo.Any(s => denials.Exists(d => d.Speaker.Same(s)) || claims.Exists(c => c.Speaker.Same(s)))
            && (denials.Count == 0 || a.Actors.Any(r => denials.Exists(d => Related(r, d.Speaker))))).ToList();
        if (accusers.Count + named.Count == 0)
        {
            return null;
        }

        var spoken = DisputeMaker.Side("", accusers);
        var told = DisputeMaker.Side("", named);
        var blamed = accusers.SelectMany(l => l.About).Concat(named.SelectMany(a => a.Actors).Where(r => r.Actor is { IsNamed: true })).ToList();
        var who = Names(blamed.Exists(r => r.Actor is { IsNamed: true }) ? blamed.Where(r => r.Actor is { IsNamed: true }) : blamed);
        return new DisputeSide($"done by {who}", [.. spoken.Holders.Concat(told.Holders).Distinct()], [.. spoken.Findings.Concat(told.Findings).Distinct()]);
    }

    private static IEnumerable<Role> Accused(Incident i) => i.Ledger.Where(l => l.Finding.Act == StatementAct.Accuses).SelectMany(l => l.About)
        .Concat(i.Accounts.SelectMany(a => a.Actors));

    private static string Names(IEnumerable<Role> roles) => string.Join(" and ", roles.Select(r => r.Name).Distinct());

    /// <summary>Whether the doer is the speaker, a part of it, or told by the speaker as its own: "its aircraft".</summary>
    private bool IsOwn(Role doer, Role speaker, Account told) => Related(doer, speaker)
        || (doer.Actor is not { IsNamed: true } && HeadWords.IsOwn(doer.Words) && told.AccordingTo.Any(speaker.Same));

    private bool Related(Role a, Role b) => a.Same(b)
        || (a.Actor is { } x && b.Actor is { } y && (within.Contains((x.Id, y.Id)) || within.Contains((y.Id, x.Id))));
}
