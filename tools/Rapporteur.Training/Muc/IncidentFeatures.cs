using Rapporteur.Findings;

namespace Rapporteur.Training.Muc;

/// <summary>What speaks for an incident belonging into the record.</summary>
internal static class IncidentFeatures
{
    public static readonly string[] Names =
    [
        "attack", "bombing", "kidnapping", "other type", "message", "any message", "top", "second", "sum", "sentences", "first", "of type", "of all", "rank",
        "human", "physical", "instrument", "individual", "organization", "rival", "length", "age", "dated", "status", "overlap", "overlap top", "count", "share", "words",
    ];

    /// <summary>Place of the chance that the words alone give.</summary>
    public static int Words => Names.Length - 1;

    public static void Fill(List<Incident> incidents)
    {
        foreach (var incident in incidents)
        {
            incident.Features = Of(incident, incidents);
        }
    }

    private static float[] Of(Incident i, List<Incident> all)
    {
        var d = i.Document;
        var sure = i.Sentences.Select(i.Sureness).OrderDescending().ToList();
        var top = sure[0];
        var rivals = all.Where(o => o != i).ToList();
        var over = rivals.Where(o => o.Sentences.Intersect(i.Sentences).Any()).ToList();
        var ages = i.Sentences.SelectMany(s => Ages(d, s)).ToList();
        var events = d.Draft.Events.Where(e => i.Sentences.Contains(e.Sentence)).ToList();
        double[] x =
        [
            i.Type == 0 ? 1 : 0, i.Type == 1 ? 1 : 0, i.Type == 2 ? 1 : 0, i.Type > 2 ? i.Type : 0,
            d.MessageChances[i.Type], d.MessageChances.Max(), top, sure.Count > 1 ? sure[1] : 0, sure.Sum(), sure.Count, i.Sentences[0],
            all.Count(o => o.Type == i.Type), all.Count, rivals.Count(o => o.Sentences.Max(o.Sureness) > top),
            Best(i, Role.Human), Best(i, Role.Physical), Best(i, Role.Instrument), Best(i, Role.Individual), Best(i, Role.Organization),
            i.Sentences.Max(s => d.TypeChances[s].Where((_, t) => t != i.Type && t < Types.All.Length).Max()), d.Text.Sentences.Length,
            ages.Count > 0 ? ages.Min() : -1, ages.Count, events.Count == 0 ? -1 : events.Count(e => e.Status is EventStatus.Occurred or EventStatus.Ongoing) / (double)events.Count,
            over.Count == 0 ? 0 : over.Max(o => o.Sentences.Intersect(i.Sentences).Count() / (double)i.Sentences.Count), over.Count == 0 ? 0 : over.Max(o => o.Sentences.Max(o.Sureness)),
            i.Sentences.Sum(s => d.BySentence[s].Count(c => c.Chances[0] < 0.5)), sure.Sum() / Math.Max(0.01, d.TypeChances.Sum(c => c[i.Type])), 0,
        ];
        return [.. x.Select(v => (float)v)];
    }

    private static double Best(Incident incident, Role role) =>
        incident.Sentences.SelectMany(s => incident.Document.BySentence[s]).Select(c => c.Chances[(int)role]).DefaultIfEmpty().Max();

    /// <summary>Days between the dates in a sentence and the message.</summary>
    private static IEnumerable<double> Ages(MucDocument document, int sentence)
    {
        var s = document.Text.Sentences[sentence];
        return from date in document.Draft.Dates
               where date.First >= s.First && date.First < s.End && date.Range?.To is not null && document.Day is not null
               select (double)Math.Clamp(document.Day!.Value.DayNumber - date.Range!.Value.To!.Value.DayNumber, -1, 2000);
    }
}
