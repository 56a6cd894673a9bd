using Rapporteur.Casefile;
using Rapporteur.Link;

namespace Rapporteur.Present;

/// <summary>
/// Places many incidents by the gazetteer of the case. Each name is looked up once, and each set of names beside the same others is ranked once,
/// so that the cost grows with the different places and not with the incidents.
/// </summary>
public sealed class Locator
{
    private readonly PlaceRanker ranker;
    private readonly Dictionary<string, List<string>> byReport = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocationView?> known = new(StringComparer.Ordinal);

    /// <param name="references">The gazetteer.</param>
    /// <param name="incidents">All incidents of the case: what is told in one report helps to tell where its other places are.</param>
    public Locator(IReferences references, IEnumerable<IncidentRow> incidents)
    {
        ranker = new PlaceRanker(new Kept(references));
        foreach (var row in incidents.Where(r => r.Places.Count > 0))
        {
            foreach (var report in Reports(row))
            {
                (byReport.TryGetValue(report, out var places) ? places : byReport[report] = []).AddRange(row.Places);
            }
        }
    }

    /// <summary>Where an incident lies; null where it names no place, or none that the gazetteer knows.</summary>
    public LocationView? Of(IncidentRow row)
    {
        if (row.Places.Count == 0)
        {
            return null;
        }

        var around = Reports(row).SelectMany(r => byReport.GetValueOrDefault(r) ?? []).ToList();
        var key = string.Join('\n', row.Places) + "\n\n" + string.Join('\n', around.Distinct().Order(StringComparer.Ordinal));
        if (!known.TryGetValue(key, out var place))
        {
            known[key] = place = LocationView.Of(ranker.Rank(row.Places, around));
        }

        return place;
    }

    private static IEnumerable<string> Reports(IncidentRow row) => row.Evidence.Select(c => c.Finding.ReportId).Distinct();

    /// <summary>Remembers what the gazetteer has answered.</summary>
    private sealed class Kept(IReferences references) : IReferences
    {
        private readonly Dictionary<string, IReadOnlyList<GazetteerPlace>> places = new(StringComparer.Ordinal);

        public IReadOnlyList<RegisterEntry> Register() => references.Register();

        public IReadOnlyList<GazetteerPlace> Places(string name) =>
            places.TryGetValue(name, out var found) ? found : places[name] = references.Places(name);
    }
}
