namespace Rapporteur.Training.Syntax;

/// <summary>Turns scores into the gradient of the cross entropy.</summary>
internal static unsafe class Softmax
{
    /// <summary>Replaces scores by probability minus truth, times the scale; returns the loss.</summary>
    public static double Slope(float* scores, int count, int truth, float scale)
    {
        var top = float.NegativeInfinity;
        for (var i = 0; i < count; i++)
        {
            top = Math.Max(top, scores[i]);
        }

        var sum = 0f;
        for (var i = 0; i < count; i++)
        {
            scores[i] = MathF.Exp(scores[i] - top);
            sum += scores[i];
        }

        var loss = -Math.Log(Math.Max(scores[truth] / sum, 1e-20f));
        for (var i = 0; i < count; i++)
        {
            scores[i] *= scale / sum;
        }

        scores[truth] -= scale;
        return loss;
    }
}
