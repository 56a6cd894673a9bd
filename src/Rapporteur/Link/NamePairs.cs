using Rapporteur.Casefile;
using Rapporteur.Link.Pairs;

namespace Rapporteur.Link;

/// <summary>
/// Says of two names, without any text around them, how likely they name one person or one body: by spelling, transliteration, word order,
/// particles, kunyas, acronyms, translated words, numbers, places. Not for several threads at a time; each makes its own.
/// </summary>
public sealed class NamePairs
{
    /// <summary>From here on two names are likely one: of listed names and aliases, 99 of 100 such pairs were; look-alikes written to deceive pass more often.</summary>
    public const double Likely = 0.9;

    private static readonly string[] names = [.. Enum.GetValues<PairFeature>().Select(PairWeights.Name)];

    private readonly PairParser parser = new();
    private readonly PairMeasure measure = new();

    /// <summary>Likelihood that the two are one, 0 to 1.</summary>
    public double Score(string left, string right, bool arePersons) => Likelihood(Sum(left, right, arePersons));

    /// <summary>
    /// The likelihood with its reasons, the weightiest first. The contributions and the start of the scale add up to the logit of the likelihood.
    /// </summary>
    public NamePairScore Explain(string left, string right, bool arePersons)
    {
        var sum = Sum(left, right, arePersons);
        var weights = Weights(arePersons);
        var words = new PairWords(measure);
        var reasons = new List<LinkFeature>(names.Length);
        for (var i = 1; i < names.Length; i++)
        {
            if (measure.Values[i] != 0 && weights[i] != 0)
            {
                reasons.Add(new LinkFeature(names[i], words.Of((PairFeature)i), weights[i] * measure.Values[i]));
            }
        }

        reasons.Sort(static (a, b) => Math.Abs(b.Contribution).CompareTo(Math.Abs(a.Contribution)));
        return new NamePairScore(Likelihood(sum), reasons);
    }

    /// <summary>What is measured on a pair, for training.</summary>
    internal double[] Features(string left, string right, bool arePersons)
    {
        Sum(left, right, arePersons);
        return [.. measure.Values];
    }

    private double Sum(string left, string right, bool arePersons)
    {
        var (one, other) = (parser.Parse(left, arePersons), parser.Parse(right, arePersons));
        if (one.Words.Length == 0 || other.Words.Length == 0)
        {
            Array.Clear(measure.Values);
            return double.NegativeInfinity;
        }

        measure.Measure(one, other);
        var weights = Weights(arePersons);
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * measure.Values[i];
        }

        return sum;
    }

    private static double[] Weights(bool arePersons) => arePersons ? PairWeights.Persons : PairWeights.Bodies;

    private static double Likelihood(double sum) => 1 / (1 + Math.Exp(-sum));
}
