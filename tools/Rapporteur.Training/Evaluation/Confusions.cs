using Rapporteur.Text;

namespace Rapporteur.Training.Evaluation;

/// <summary>Counts which tag was given for which, with the words most often mistaken.</summary>
internal sealed class Confusions
{
    private readonly Dictionary<(Upos, Upos), Dictionary<string, int>> counts = [];

    public void Add(Upos gold, Upos given, string form)
    {
        if (gold != given)
        {
            var words = counts.TryGetValue((gold, given), out var found) ? found : counts[(gold, given)] = [];
            words[form] = words.GetValueOrDefault(form) + 1;
        }
    }

    public void Print(int rows)
    {
        foreach (var (pair, words) in counts.OrderByDescending(c => c.Value.Values.Sum()).Take(rows))
        {
            var examples = words.OrderByDescending(w => w.Value).Take(12).Select(w => $"{w.Key} {w.Value}");
            Console.WriteLine($"{pair.Item1,-6} as {pair.Item2,-6} {words.Values.Sum(),5}  {string.Join(", ", examples)}");
        }
    }
}
