using Rapporteur.App.Workbench.Incidents;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Read.Assisted;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench;

/// <summary>What the page of an incident asks for.</summary>
internal sealed partial class Casebook
{
    private const int MostLookedAt = 80;
    private const int MostCandidates = 8;

    /// <summary>Reports that a trial of a decision is worked out from; more would take too long for a page.</summary>
    private const int MostTried = 200;

    /// <summary>Statements about an incident, each once however many reports carry it.</summary>
    public IReadOnlyList<LedgerRow> Said(string incident, Filter then) => Ledger(then with { Incident = incident });

    /// <summary>Incidents that may be the same as this, the likeliest first.</summary>
    public IReadOnlyList<JoinCandidate> JoinCandidates(IncidentView of, Filter then)
    {
        var near = of.Date is { } days ? Rows<IncidentRow>(ListingKind.Incidents, then with { From = days.From?.AddDays(-2), To = days.To?.AddDays(2), Type = of.Type }, 0, MostLookedAt).Rows : [];
        var names = of.Accounts.SelectMany(a => a.Doers.Concat(a.Targets)).Select(r => r.Actor).OfType<string>().Distinct().Take(3);
        var others = names.SelectMany(n => Rows<IncidentRow>(ListingKind.Incidents, then with { Actor = n, Type = of.Type }, 0, MostLookedAt).Rows);
        return [.. near.Concat(others).DistinctBy(r => r.Id).Where(r => r.Id != of.Id).Select(r => JoinCandidate.Of(r, of)).Where(c => c.Reasons.Count > 1)
            .OrderByDescending(c => c.Reasons.Count).ThenBy(c => c.Row.Id, StringComparer.Ordinal).Take(MostCandidates)];
    }

    /// <summary>
    /// The record as a decision would make it, worked out from these reports alone, so that nothing is kept; the decision's problem where it cannot
    /// be made. Of more than a few hundred reports the first are taken.
    /// </summary>
    public Outcome<CaseView> Try(Func<JudgementMaker, Outcome<Judgement>> make, IEnumerable<string> reports)
    {
        var draft = make(new JudgementMaker(Items()));
        if (!draft.IsGood)
        {
            return draft.Problem;
        }

        var ids = reports.Distinct().Take(MostTried).ToHashSet(StringComparer.Ordinal);
        var readings = Adoption.Beside(ids.Select(store.Reading).OfType<Reading>(), [.. store.Suggested().Where(s => ids.Contains(s.ReportId))]);
        return CaseView.Build([.. ids.Select(store.Report).OfType<ReportEntry>()], readings, [.. store.Judgements(), draft.Value.Sign("preview", clock.GetUtcNow(), null)], store);
    }
}
