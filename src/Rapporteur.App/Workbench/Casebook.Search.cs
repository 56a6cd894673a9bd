using Rapporteur.App.Workbench.Search;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench;

/// <summary>One search over texts, actors, incidents and statements.</summary>
internal sealed partial class Casebook
{
    /// <summary>Reports whose findings are looked at; a word that stands in more is no good question.</summary>
    public const int MostFound = 200;

    private const int MostActors = 50;
    private const int MostIncidents = 80;

    /// <summary>What answers, actors first, then incidents, statements and texts, each kind best first.</summary>
    public IReadOnlyList<SearchItem> Find(string query, Filter then)
    {
        var words = SearchWords.Of(query);
        if (words.Count == 0)
        {
            return [];
        }

        var reports = Search(query, MostFound * 3).GroupBy(h => h.ReportId).Take(MostFound)
            .Select(g => (Hits: g.ToList(), Report: Held(g.Key, then))).Where(r => r.Report is not null).Select(r => (r.Hits, r.Report!.Value.Entry, r.Report.Value.Reading)).ToList();
        var name = string.Join(' ', words);
        var actors = Rows<ActorRow>(ListingKind.Actors, then with { Actor = name }, 0, MostActors).Rows.Select(a => SearchItems.Of(a, words));
        var found = reports.Where(r => r.Reading is not null).SelectMany(r => r.Reading!.Events.Where(e => Answers(e, r.Hits)).Select(e => new FindingRef(r.Entry.Report.Id, e.Id))).Take(MostIncidents * 2);
        var incidents = found.Select(f => Incident(f.ToString(), then)).OfType<IncidentView>().DistinctBy(i => i.Id).Take(MostIncidents).Select(i => SearchItems.Of(i, words));
        var statements = reports.Where(r => r.Reading is not null)
            .SelectMany(r => r.Reading!.Statements.Where(s => s.Act != StatementAct.Asserts && Answers(s, r.Hits)).Select(s => SearchItems.Of(s, r.Entry, r.Reading!, words)));
        return [.. actors, .. incidents, .. statements, .. reports.Select(r => SearchItems.Of(r.Hits, r.Entry, r.Reading))];
    }

    /// <summary>A report that the record held on the days of the filter.</summary>
    private (ReportEntry Entry, Reading? Reading)? Held(string id, Filter then) => Report(id) is not { } found ? null
        : (then.AsOf is null || (found.Entry.Report.Published ?? found.Reading?.Published)?.To <= then.AsOf)
            && (then.Known is null || DateOnly.FromDateTime(found.Entry.TakenIn.UtcDateTime) <= then.Known) ? found : null;

    private static bool Answers(Finding finding, List<SearchHit> hits) => hits.Exists(h => h.Matches.Any(m => m.Overlaps(finding.Evidence.Span)));
}
