using Rapporteur.App.Workbench.Work;
using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench;

/// <summary>What the home page, the review and the history ask for.</summary>
internal sealed partial class Casebook
{
    /// <summary>Some questions for analysts, weightiest first; always of the whole case as it is. What has been decided meanwhile is left out.</summary>
    public IReadOnlyList<ReviewItem> Questions(string? kind, int skip, int take)
    {
        var items = Record(Filter.None).Questions(kind, skip, take);
        if (IsPresent)
        {
            return items;
        }

        var decided = Items().Log.InForce.Select(j => (j.Subject, j.Other)).ToHashSet();
        return [.. items.Where(i => !i.Answers.Any(a => decided.Contains((a.Subject, a.Other))))];
    }

    /// <summary>How many questions of each kind there are.</summary>
    public IReadOnlyDictionary<string, int> QuestionCounts() => Record(Filter.None).QuestionCounts();

    /// <summary>A question by its key; null where it is no longer asked.</summary>
    public ReviewItem? Question(string key) => Record(Filter.None).Question(key);

    /// <summary>All judgements that count for the days of the filter, newest first.</summary>
    public IReadOnlyList<Judgement> Judgements(Filter then) => [.. Items().Log.All.Reverse().Where(j => then.Known is not { } known || DateOnly.FromDateTime(j.At.UtcDateTime) <= known)];

    /// <summary>Judgements as lines of the history.</summary>
    public IReadOnlyList<HistoryRow> History(IReadOnlyList<Judgement> which)
    {
        var ids = which.Select(j => j.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Review.History.Of(Items(), j => ids.Contains(j.Id))];
    }

    /// <summary>Reports and incidents by week.</summary>
    public Activity Activity(Filter then) => Work.Activity.Of(Record(then).Days(ListingKind.Reports, 1), Record(then).Days(ListingKind.Incidents, 7));

    /// <summary>What came in after a moment; everything where it is null.</summary>
    public News Since(DateTimeOffset? moment, Filter then)
    {
        var reports = NewReports(moment, then);
        if (reports.Count == 0)
        {
            return new News([], [], 0);
        }

        var record = Record(then);
        if (moment is null)
        {
            var total = Rows<IncidentRow>(ListingKind.Incidents, then, 0, 0).Total;
            return new News(reports, [.. Timeline(then, Math.Max(0, Timeline(then, 0, 0).Total - News.Shown), News.Shown).Rows.Reverse()], total);
        }

        var told = reports.SelectMany(r => (record.Report(r.Id)?.Detail.Incidents.Values ?? []).Distinct().Select(i => (Incident: i, Report: r.Id))).CountBy(t => t.Incident).ToDictionary();
        var first = record.Lines<IncidentRow>([.. told.Keys]).Where(i => i.Reports <= told[i.Id] && i.Status is not ("planned" or "hypothetical"))
            .OrderByDescending(i => i.Date?.From).ThenBy(i => i.Id, StringComparer.Ordinal).ToList();
        return new News(reports, [.. first.Take(News.Shown)], first.Count);
    }

    /// <summary>What the record would be if two actors were one, in so far as their lines tell.</summary>
    public MergePreview? Merge(ReviewItem item) =>
        item.Kind == "link" && item.Answers is [{ Other: { } other } same, ..] && Record(Filter.None) is var record
            && record.Actor(same.Subject, MostListed) is { } left && record.Actor(other, MostListed) is { } right && left.Actor.Id != right.Actor.Id ? MergePreview.Of(left, right) : null;

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
            if (some.Count < end - start || found.Count >= News.Most || moment is null)
            {
                break;
            }
        }

        return found;
    }
}
