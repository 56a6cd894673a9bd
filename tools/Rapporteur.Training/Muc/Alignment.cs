namespace Rapporteur.Training.Muc;

/// <summary>Lays the incidents that were found beside the templates of the key: same type, most fillers in common, one to one.</summary>
internal static class Alignment
{
    /// <summary>Each incident with the index of its template, or -1.</summary>
    public static IEnumerable<(Incident Incident, int Template)> Of(MucCase c, List<Incident> incidents)
    {
        var free = incidents.ToHashSet();
        var open = Enumerable.Range(0, c.Gold.Templates.Count).ToHashSet();
        var pairs = from i in incidents
                    from k in open
                    where Types.IndexOf(c.Gold.Templates[k].Type) == i.Type
                    let common = Common(c, i, k)
                    where common > 0
                    orderby common descending
                    select (i, k);
        foreach (var (incident, template) in pairs.ToList())
        {
            if (free.Contains(incident) && open.Remove(template))
            {
                free.Remove(incident);
                yield return (incident, template);
            }
        }

        foreach (var incident in free)
        {
            yield return (incident, -1);
        }
    }

    private static double Common(MucCase c, Incident incident, int template) =>
        c.Gold.Fills[template].Where(f => incident.Sentences.Contains(f.Candidate.Sentence)).GroupBy(f => f.Fill)
            .Sum(g => (g.First().Role is Role.Organization ? 0.3 : 1) * g.Max(f => 0.1 + incident.Sureness(f.Candidate.Sentence)));
}
