using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>The leaky rectifier and its way back.</summary>
internal static unsafe class Rectifier
{
    public static void Apply(float* values, int count)
    {
        for (var i = 0; i < count; i++)
        {
            values[i] = values[i] < 0 ? values[i] * Activation.Leak : values[i];
        }
    }

    /// <summary>Needs the values after the rectifier; their sign is that before it.</summary>
    public static void Backward(float* values, float* slopes, int count)
    {
        for (var i = 0; i < count; i++)
        {
            slopes[i] = values[i] < 0 ? slopes[i] * Activation.Leak : slopes[i];
        }
    }
}
