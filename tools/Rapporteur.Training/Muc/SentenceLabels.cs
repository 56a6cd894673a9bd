namespace Rapporteur.Training.Muc;

/// <summary>Which template a sentence tells of: the one most of whose fillers stand in it.</summary>
internal sealed class SentenceLabels
{
    /// <summary>From this weight of fillers on a sentence counts as one that tells of the template.</summary>
    public const double Enough = 0.6;

    public SentenceLabels(MucDocument document, Gold gold)
    {
        var count = document.Text.Sentences.Length;
        Template = new int[count];
        Evidence = new double[count];
        for (var s = 0; s < count; s++)
        {
            Template[s] = -1;
            for (var k = 0; k < gold.Templates.Count; k++)
            {
                var weight = gold.Fills[k].Where(f => f.Candidate.Sentence == s).GroupBy(f => f.Fill).Sum(g => WeightOf(g.First().Role));
                if (weight > Evidence[s])
                {
                    (Evidence[s], Template[s]) = (weight, k);
                }
            }
        }
    }

    /// <summary>Index of the template, or -1.</summary>
    public int[] Template { get; }

    public double[] Evidence { get; }

    public bool Tells(int sentence) => Evidence[sentence] >= Enough;

    private static double WeightOf(Role role) => role switch
    {
        Role.Human or Role.Physical => 1,
        Role.Instrument => 0.8,
        Role.Individual => 0.6,
        _ => 0.3,
    };
}
