using System.Globalization;
using Rapporteur.Link;
using Rapporteur.Link.Pairs;

namespace Rapporteur.Training.Link;

/// <summary>Learns the weights of data/link/pair-weights.txt from tables of pairs, and tells by cross-validation what they are worth.</summary>
internal static class PairCommand
{
    private const int Folds = 5;
    private const double Ridge = 1;

    /// <summary>Pairs of names that no table puts together: how many for each that one does.</summary>
    private const double StrangersPerPair = 1;

    /// <summary>Aliases that share less than this have nothing to do with each other by spelling; learning from them would only blur the rest.</summary>
    private const double LeastShared = 0.5;

    /// <summary>Features that may only speak for a pair; the others but these and <see cref="either"/> may only speak against it.</summary>
    private static readonly HashSet<PairFeature> agreeing =
    [
        PairFeature.SharedOfLighter, PairFeature.SharedOfHeavier, PairFeature.SharedRare, PairFeature.TwoWordsAgree,
        PairFeature.ThreeWordsAgree, PairFeature.LastAgrees, PairFeature.FirstAgrees, PairFeature.SameWords,
        PairFeature.Acronym, PairFeature.AcronymOfAll,
    ];

    private static readonly HashSet<PairFeature> either = [PairFeature.Start, PairFeature.Translated, PairFeature.SingleWord, PairFeature.InitialAgrees];

    private static readonly int[] signs = [.. Enum.GetValues<PairFeature>().Select(f => agreeing.Contains(f) ? 1 : either.Contains(f) ? 0 : -1)];

    private const string Head = """
        # Weights of what is measured on two names: FEATURE WEIGHT. Their sum is the logit of the likelihood that the two are one.
        # What each feature means stands in src/Rapporteur/Link/Pairs/PairFeature.cs. Learned by logistic regression:
        # dotnet run -c Release --project tools/Rapporteur.Training -- pairs --pairs FILE,FILE --data data
        # Trained on public-domain pairs of listed names and their aliases, counted three times, and on quality/names/pairs.tsv
        # (quality/RESULTS.md has the cross-validated figures). Own work, Apache-2.0.

        """;

    public static int Run(Options options)
    {
        var pairs = options.Need("pairs").Split(',').SelectMany(f => Load(f.TrimEnd('+')).Select(p => (Table: f, Pair: p))).ToList();
        var weights = new Dictionary<string, double[]>();
        var scorer = new NamePairs();
        var held = new List<(string Table, NamePair Pair, double Score)>();
        foreach (var arePersons in new[] { true, false })
        {
            var measured = Measure(pairs.Where(p => p.Pair.ArePersons == arePersons), scorer);
            held.AddRange(CrossValidate(measured, scorer));
            weights[arePersons ? "persons" : "bodies"] = Fit(measured, scorer);
        }

        foreach (var table in held.GroupBy(h => h.Table))
        {
            Console.WriteLine($"{table.Key}, cross-validated: {PairFigures.Of(table.Select(h => (h.Score, h.Pair.Same!.Value)))}");
            foreach (var kind in table.GroupBy(h => h.Pair.ArePersons))
            {
                Console.WriteLine($"  {(kind.Key ? "persons" : "bodies"),-8} {kind.Count(),5} pairs: {PairFigures.Of(kind.Select(h => (h.Score, h.Pair.Same!.Value)))}");
            }
        }

        if (options.Get("errors") is { } errors)
        {
            File.WriteAllLines(errors, held.OrderByDescending(h => h.Pair.Same!.Value ? 1 - h.Score : h.Score)
                .Select(h => $"{h.Score:0.000}\t{(h.Pair.Same!.Value ? 1 : 0)}\t{(h.Pair.ArePersons ? "person" : "body")}\t{h.Pair.Left}\t{h.Pair.Right}"));
        }

        Write(Path.Combine(options.Get("data", "data"), PairWeights.File), weights);
        return 0;
    }

    /// <summary>How often each pair of a table counts: once, and once more for each plus sign behind its name.</summary>
    private static int Times(string table) => 1 + table.Length - table.TrimEnd('+').Length;

    private static List<NamePair> Load(string path)
    {
        var parsed = NamePairTable.Parse(path, File.ReadLines(path));
        return parsed.IsGood ? [.. parsed.Value.Where(p => p.Same is not null)] : throw new UsageException(parsed.Problem.Message);
    }

    private static List<(string Table, NamePair Pair, double[] Values)> Measure(
        IEnumerable<(string Table, NamePair Pair)> pairs, NamePairs scorer) =>
        [.. pairs.Select(p => (p.Table, p.Pair, scorer.Features(p.Pair.Left, p.Pair.Right, p.Pair.ArePersons)))];

    /// <summary>Fits the pairs and as many strangers: the left of one with the right of another, which the tables know nothing of.</summary>
    private static double[] Fit(List<(string Table, NamePair Pair, double[] Values)> measured, NamePairs scorer)
    {
        var examples = measured.Where(m => !m.Pair.Same!.Value || m.Values[(int)PairFeature.SharedOfLighter] >= LeastShared)
            .SelectMany(m => Enumerable.Repeat((m.Values, m.Pair.Same!.Value), Times(m.Table))).ToList();
        var far = measured.Count / 2;
        for (var i = 0; i < measured.Count * StrangersPerPair; i++)
        {
            var (left, right) = (measured[i % measured.Count].Pair, measured[(i + far + (i / measured.Count)) % measured.Count].Pair);
            if (left.Group != right.Group)
            {
                examples.Add((scorer.Features(left.Left, right.Right, left.ArePersons), false));
            }
        }

        return LogisticFit.Fit(examples, Ridge, signs);
    }

    private static IEnumerable<(string Table, NamePair Pair, double Score)> CrossValidate(
        List<(string Table, NamePair Pair, double[] Values)> measured, NamePairs scorer)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit([.. measured.Where(m => Fold(m.Pair) != fold)], scorer);
            foreach (var (table, pair, values) in measured.Where(m => Fold(m.Pair) == fold))
            {
                yield return (table, pair, LogisticFit.Likelihood(weights, values));
            }
        }
    }

    /// <summary>Pairs of one entry stay in one fold.</summary>
    private static int Fold(NamePair pair) => (int)(pair.Group.Aggregate(17u, (hash, letter) => (hash * 31) + letter) % Folds);

    private static void Write(string path, Dictionary<string, double[]> weights)
    {
        var lines = weights.SelectMany(w => w.Value.Select((v, i) => $"{PairWeights.Name((PairFeature)i)} {v.ToString("0.000", CultureInfo.InvariantCulture)}").Prepend($"[{w.Key}]"));
        File.WriteAllText(path, Head + string.Join('\n', lines) + "\n");
    }
}
