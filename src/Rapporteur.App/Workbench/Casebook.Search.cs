using Rapporteur.App.Workbench.Search;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench;

/// <summary>One search over texts, actors, incidents and statements.</summary>
internal sealed partial class Casebook
{
    /// <summary>Reports whose findings are looked at; a word that stands in more is no good question.</summary>
    public const int MostFound = 100;

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

        var reports = store.Search(query, MostFound * 3).GroupBy(h => h.ReportId).Take(MostFound)
            .Select(g => (Hits: g.ToList(), Report: Record(then).Report(g.Key))).Where(r => r.Report is not null).Select(r => (r.Hits, r.Report!.Entry, r.Report.Reading, r.Report.Detail.Incidents)).ToList();
        var name = string.Join(' ', words);
        var actors = Rows<ActorRow>(ListingKind.Actors, then with { Actor = name }, 0, MostActors).Rows.Select(a => SearchItems.Of(a, words));
        var found = reports.Where(r => r.Reading is not null).SelectMany(r => r.Reading!.Events.Where(e => Answers(e, r.Hits)).Select(e => r.Incidents.GetValueOrDefault(e.Id)))
            .OfType<string>().Distinct().Take(MostIncidents).ToList();
        var incidents = Record(then).Lines<IncidentRow>(found).Select(i => SearchItems.Of(i, words));
        var statements = reports.Where(r => r.Reading is not null)
            .SelectMany(r => r.Reading!.Statements.Where(s => s.Act != StatementAct.Asserts && Answers(s, r.Hits)).Select(s => SearchItems.Of(s, r.Entry, r.Reading!, words)));
        return [.. actors, .. incidents, .. statements, .. reports.Select(r => SearchItems.Of(r.Hits, r.Entry, r.Reading))];
    }

    private static bool Answers(Finding finding, List<SearchHit> hits) => hits.Exists(h => h.Matches.Any(m => m.Overlaps(finding.Evidence.Span)));
}
