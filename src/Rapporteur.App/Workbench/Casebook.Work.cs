using System.Runtime.CompilerServices;
using Rapporteur.App.Workbench.Work;
using Rapporteur.Present;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench;

/// <summary>What the home page, the review and the history ask for; worked out once for each state of the case.</summary>
internal sealed partial class Casebook
{
    private readonly ConditionalWeakTable<CaseView, IReadOnlyList<ReviewItem>> questions = [];
    private readonly ConditionalWeakTable<CaseView, Activity> activities = [];

    /// <summary>The questions for analysts, weightiest first; always of the whole case as it is.</summary>
    public IReadOnlyList<ReviewItem> Questions() => questions.GetValue(Whole(), ReviewQueue.Of);

    /// <summary>Reports and incidents by week.</summary>
    public Activity Activity(Filter then) => activities.GetValue(View(then), view => Work.Activity.Of(
        Rows<ReportRow>(ListingKind.Reports, then).Rows, Rows<IncidentRow>(ListingKind.Incidents, then).Rows));

    /// <summary>What came in after a moment; everything where it is null.</summary>
    public News Since(DateTimeOffset? moment, Filter then)
    {
        var reports = NewReports(moment, then);
        if (reports.Count == 0)
        {
            return new News([], [], 0);
        }

        var ids = reports.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var first = View(then).Record.Incidents.Where(i => i.IsActual && i.Accounts.All(a => ids.Contains(a.Ref.ReportId)))
            .OrderByDescending(i => i.Date?.From).ThenBy(i => i.Id, StringComparer.Ordinal).ToList();
        return new News(reports, [.. first.Take(News.Shown).Select(i => View(then).Incident(i.Id)).OfType<IncidentRow>()], first.Count);
    }

    /// <summary>What the record would be if two actors were one, in so far as their lines tell.</summary>
    public MergePreview? Merge(ReviewItem item)
    {
        if (item.Kind != "link" || item.Answers[0].Make() is not { IsGood: true, Value: { Other: { } other } same })
        {
            return null;
        }

        var view = Whole();
        return view.Record.Actors.Find(same.Subject) is { } left && view.Record.Actors.Find(other) is { } right && left.Id != right.Id ? MergePreview.Of(view, left, right) : null;
    }

    /// <summary>Newest first; only the last ones, as far as a person would look.</summary>
    private List<ReportRow> NewReports(DateTimeOffset? moment, Filter then)
    {
        var total = Rows<ReportRow>(ListingKind.Reports, then, 0, 0).Total;
        var found = new List<ReportRow>();
        for (var end = total; end > 0; end -= Limits.Rows)
        {
            var start = Math.Max(0, end - Limits.Rows);
            var some = Rows<ReportRow>(ListingKind.Reports, then, start, end - start).Rows.Reverse().TakeWhile(r => moment is null || r.TakenIn > moment).ToList();
            found.AddRange(some);
            if (some.Count < end - start || found.Count >= News.Most)
            {
                break;
            }
        }

        return found;
    }
}
