namespace Rapporteur.Training.Muc;

/// <summary>Gathers the sentences of a message that tell of one incident.</summary>
internal sealed class IncidentFinder(LinearModel pairs)
{
    private const double Telling = 0.12;
    private const double Together = 0.5;

    public List<Incident> Find(MucDocument document)
    {
        var found = new List<Incident>();
        var features = new SentencePairs(document);
        for (var type = 0; type < Types.All.Length; type++)
        {
            var chances = document.TypeChances.Select(c => c[type]).ToArray();
            var top = chances.Length == 0 ? 0 : chances.Max();
            if (top < 0.05 && document.MessageChances[type] < 0.15)
            {
                continue;
            }

            var telling = Enumerable.Range(0, chances.Length).Where(s => chances[s] >= Math.Min(Telling, top)).ToList();
            found.AddRange(Groups(features, telling, type).Select(g => new Incident(document, type, g)));
        }

        return found;
    }

    private List<List<int>> Groups(SentencePairs features, List<int> sentences, int type)
    {
        var groups = new List<List<int>>();
        foreach (var s in sentences)
        {
            var (best, likeness) = groups.Select(g => (Group: g, Likeness: Likeness(features, g, s, type))).OrderByDescending(g => g.Likeness).FirstOrDefault();
            if (best is null || likeness < Together)
            {
                groups.Add([s]);
            }
            else
            {
                best.Add(s);
            }
        }

        return groups;
    }

    private double Likeness(SentencePairs features, List<int> group, int sentence, int type) =>
        group.Max(g => pairs.Predict(features.Of(g, sentence, type))[1]);
}
