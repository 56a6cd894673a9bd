using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Quality.Sentences;

/// <summary>Compares the roles of paired items. Optional fillers count neither way.</summary>
internal sealed class RoleScorer(Tally tally, Reading read)
{
    public double Closeness(Annotation g, EventFinding p) =>
        Share(g["actor"], p.Actors) + Share(g["recipient"], p.Recipients) + (g.Modes.Contains(p.Mode) ? 0.3 : 0)
        + (g["date"] is [var date] && Dates(date, p.Date) ? 0.3 : 0);

    public void Event(Annotation g, EventFinding p)
    {
        Parties("  actors", g["actor"], p.Actors);
        Parties("  recipients", g["recipient"], p.Recipients);
        Lists<string>("  places", g["place"], [.. p.Place.Where(w => !g["recipient"].Any(r => Alike.Names(r.Words, w)))], Alike.Names);
        Parties("  according to", g["according"], [.. p.Attribution.Select(a => a.Speaker)]);
        Lists<string>("  instrument", g["instrument"], p.Instrument is { } i ? [i] : [], Alike.Names);
        Number("  killed", g["killed"], p.Killed);
        Number("  wounded", g["wounded"], p.Wounded);
        Number("  count", g["count"], p.Count);
        Lists<DateRange>("  date", g["date"], p.Date is { } d ? [d] : [], (w, day) => Dates(new Filler(w, false), day));
        tally.Add("  status", g.Statuses.Contains(Wire.Name(p.Status)) ? 1 : 0, 1, 1);
        tally.Add("  mode", g.Modes.Count == 0 ? (0, 0, 0) : (g.Modes.Contains(p.Mode) ? 1 : 0, 1, 1));
    }

    public void Statement(Annotation g, StatementFinding p)
    {
        tally.Add("  speaker", Fits(g["speaker"], p.Speaker) ? 1 : 0, 1, 1);
        if (g["about"].Count > 0)
        {
            tally.Add("  about (recall)", g["about"].Count(f => p.AboutActors.Any(a => Same(f.Words, a))), g["about"].Count, g["about"].Count);
        }

        Lists<string>("  channel", g["channel"], p.Channel is { } c ? [c] : [], Alike.Names);
    }

    public bool Fits(IReadOnlyList<Filler> fillers, Party party) => fillers.Any(f => Same(f.Words, party));

    private bool Same(string words, Party party) => Names(party).Any(n => Alike.Names(words, n));

    private IEnumerable<string> Names(Party party) =>
        read.ActorOf(party) is { } actor ? actor.Names.Prepend(actor.Name).Append(party.Words) : [party.Words];

    private double Share(IReadOnlyList<Filler> gold, IReadOnlyList<Party> parties) =>
        gold.Count == 0 ? 0 : (double)gold.Count(f => parties.Any(p => Same(f.Words, p))) / gold.Count;

    private void Parties(string measure, IReadOnlyList<Filler> gold, IReadOnlyList<Party> parties) => Lists(measure, gold, parties, Same);

    private void Number(string measure, IReadOnlyList<Filler> gold, string? value)
    {
        // Any of several wordings is right, so one of them is enough.
        if (value is null || gold.Count == 0)
        {
            tally.Add(measure, 0, value is null ? 0 : 1, gold.Any(f => !f.Optional) ? 1 : 0);
        }
        else
        {
            tally.Add(measure, gold.Any(f => Quantity.Same(f.Words, value)) ? 1 : 0, 1, 1);
        }
    }

    private void Lists<T>(string measure, IReadOnlyList<Filler> gold, IReadOnlyList<T> found, Func<string, T, bool> same)
    {
        var free = found.ToList();
        var hits = gold.Where(f => !f.Optional).Count(f => Take(free, f, same));
        foreach (var filler in gold.Where(f => f.Optional))
        {
            Take(free, filler, same);
        }

        // A further wording of what was hit already is no second finding.
        free.RemoveAll(p => gold.Any(f => same(f.Words, p)));
        tally.Add(measure, hits, hits + free.Count, gold.Count(f => !f.Optional));
    }

    private static bool Take<T>(List<T> free, Filler filler, Func<string, T, bool> same) =>
        free.FindIndex(p => same(filler.Words, p)) is >= 0 and var at && free.Remove(free[at]);

    /// <summary>An interval is right when it overlaps and is no more than three times (or seven days) wider.</summary>
    private static bool Dates(Filler gold, DateRange? found) =>
        DateField.Parse(gold.Words) is { } g && found is { } p && g.Overlaps(p) && (p.Days ?? int.MaxValue) - 1 <= Math.Max(7, 3 * (g.Days ?? 365));
}
