namespace Rapporteur.Training.Link;

/// <summary>Logistic regression by Newton's method, with a ridge on all weights but the first.</summary>
internal static class LogisticFit
{
    private const int Rounds = 30;
    private const double Smallest = 1e-9;

    /// <summary>
    /// Weights of the examples; a feature whose weight comes out with another sign than it must have (1, -1, or 0 for either) is left out, and
    /// the rest fitted again, so that no accident of the examples makes a difference speak for a pair.
    /// </summary>
    public static double[] Fit(IReadOnlyList<(double[] Values, bool Same)> examples, double ridge, IReadOnlyList<int> signs)
    {
        var left = new bool[signs.Count];
        while (true)
        {
            var weights = Fit([.. examples.Select(e => (e.Values.Select((v, i) => left[i] ? 0 : v).ToArray(), e.Same))], ridge);
            var wrong = Enumerable.Range(0, weights.Length).Where(i => weights[i] * signs[i] < 0 && !left[i]).ToList();
            if (wrong.Count == 0)
            {
                return weights;
            }

            left[wrong.MaxBy(i => Math.Abs(weights[i]))] = true;
        }
    }

    private static double[] Fit(List<(double[] Values, bool Same)> examples, double ridge)
    {
        var size = examples[0].Values.Length;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            for (var i = 0; i < size; i++)
            {
                gradient[i] = i == 0 ? 0 : -ridge * weights[i];
                curvature[i, i] = i == 0 ? Smallest : ridge;
            }

            foreach (var (values, same) in examples)
            {
                Add(values, same, weights, gradient, curvature);
            }

            var step = Solve(curvature, gradient);
            for (var i = 0; i < size; i++)
            {
                weights[i] += step[i];
            }

            if (step.Max(Math.Abs) < 1e-6)
            {
                break;
            }
        }

        return weights;
    }

    public static double Likelihood(double[] weights, double[] values) => 1 / (1 + Math.Exp(-weights.Zip(values, (w, v) => w * v).Sum()));

    private static void Add(double[] values, bool same, double[] weights, double[] gradient, double[,] curvature)
    {
        var likelihood = Likelihood(weights, values);
        var slope = Math.Max(likelihood * (1 - likelihood), Smallest);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0)
            {
                gradient[i] += values[i] * ((same ? 1 : 0) - likelihood);
                for (var j = 0; j < values.Length; j++)
                {
                    curvature[i, j] += slope * values[i] * values[j];
                }
            }
        }
    }

    /// <summary>Gaussian elimination with pivots.</summary>
    private static double[] Solve(double[,] matrix, double[] vector)
    {
        var size = vector.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(r => Math.Abs(matrix[r, column]));
            for (var j = 0; j < size; j++)
            {
                (matrix[column, j], matrix[pivot, j]) = (matrix[pivot, j], matrix[column, j]);
            }

            (vector[column], vector[pivot]) = (vector[pivot], vector[column]);
            for (var row = column + 1; row < size; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var j = column; j < size; j++)
                {
                    matrix[row, j] -= factor * matrix[column, j];
                }

                vector[row] -= factor * vector[column];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var j = row + 1; j < size; j++)
            {
                vector[row] -= matrix[row, j] * vector[j];
            }

            vector[row] /= matrix[row, row];
        }

        return vector;
    }
}
