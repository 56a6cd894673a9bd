using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>
/// The incident that a claim, denial or accusation is about where its own report tells no such event: the one whose tellings its sentence shares
/// names, the kind of deed, the day and the parties with, clearly more than any other. Weights in data/fuse/weights.txt.
/// </summary>
internal sealed class StatementHomes
{
    private const double Needed = 0.75;
    private const double Margin = 0.2;
    private const int DaysOfNews = 60;
    private const int MostNames = 2;
    private readonly Dictionary<string, string> texts;
    private readonly Publication published;
    private readonly Dictionary<string, List<(string Incident, Telling Telling)>> byName = new(StringComparer.Ordinal);

    public StatementHomes(IEnumerable<(string Incident, Telling Telling)> tellings, Dictionary<string, string> texts, Publication published)
    {
        this.texts = texts;
        this.published = published;
        foreach (var told in tellings.Where(t => t.Telling.IsActual && t.Telling.Account.Finding.Type is EventType.Assault or EventType.Coerce))
        {
            foreach (var name in NamesOf(told.Telling))
            {
                if (!byName.TryGetValue(name, out var list))
                {
                    byName[name] = list = [];
                }

                list.Add(told);
            }
        }
    }

    /// <param name="statement">A statement of the report that has no event of its own.</param>
    /// <param name="parties">Who speaks, and of whom.</param>
    public string? Of(string reportId, StatementFinding statement, IReadOnlyList<Role> parties)
    {
        if (!texts.TryGetValue(reportId, out var text) || statement.Evidence.Span.End > text.Length)
        {
            return null;
        }

        var said = new SaidWords([Context.Around(text, statement.Evidence.Span)]);
        var best = said.Names.SelectMany(n => byName.GetValueOrDefault(n, [])).Distinct().GroupBy(t => t.Incident)
            .Select(g => (Incident: g.Key, Score: g.Max(t => Score(said, t.Telling, parties, published.Of(reportId)))))
            .OrderByDescending(g => g.Score).ThenBy(g => g.Incident, StringComparer.Ordinal).Take(2).ToList();
        return best.Count > 0 && best[0].Score >= Needed && (best.Count == 1 || best[0].Score - best[1].Score > Margin) ? best[0].Incident : null;
    }

    private double Score(SaidWords said, Telling told, IReadOnlyList<Role> parties, DateRange? on)
    {
        var tally = new Tally(null);
        var names = NamesOf(told);
        foreach (var name in said.Names.Where(names.Contains).Where(n => byName[n].Select(t => t.Incident).Distinct().Count() is 1 or 2).Take(MostNames))
        {
            tally.Add("words/rare-name", name, name);
        }

        if (said.Names.Any(names.Contains))
        {
            tally.Add("words/known-name", "", "");
        }

        var mode = told.Account.Finding.Mode;
        tally.Add(said.Modes.Any(m => Modes.Default.MayBeOne(m, mode)) || (told.Means is { } means && said.Words.Contains(means)) ? "statement/deed"
            : said.Modes.Count > 0 ? "mode/differs" : "statement/no-deed", mode, mode);
        if (told.Date is { IsDay: true, From: { } day } && said.Days.Count > 0)
        {
            tally.Add(said.Days.Any(d => d.Is(day)) ? "date/day-of-year" : "date/other-day-of-year", day, day);
        }

        if (parties.Any(p => told.Account.Actors.Any(p.Same)))
        {
            tally.Add("statement/party", "", "");
        }

        if ((told.Date?.To ?? told.Context.Published?.From) is { } happened && on?.From is { } from)
        {
            tally.Add(from < happened && on.Value.To < happened ? "date/not-yet" : from.DayNumber - happened.DayNumber <= DaysOfNews ? "statement/news" : "date/long-ago", happened, from);
        }

        return Math.Round(tally.Sum, 2);
    }

    private static HashSet<string> NamesOf(Telling telling) => [.. telling.Phrased, .. telling.Counted.Where(c => c.Length > 2), .. telling.Context.Words.Names];
}
