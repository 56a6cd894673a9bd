using System.Runtime.Intrinsics;
using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Read.Syntax;

/// <summary>
/// The recurrent part of a layer (a simple recurrent unit, Lei et al. 2018): all products with weights are done before it,
/// so that what runs along the sentence is cheap.
/// </summary>
internal static unsafe class RecurrentScan
{
    /// <summary>Replaces the rows of one sentence by the layer's output; <paramref name="gates"/> are its products.</summary>
    public static void Run(float* rows, float* gates, int count, ParserShape shape)
    {
        var half = shape.Half;
        for (var i = 0; i < half; i += 8)
        {
            Direction(rows + i, gates + i, count, shape);
            var last = (long)(count - 1);
            Backwards(rows + (last * shape.Width) + half + i, gates + (last * shape.Gates) + (3 * half) + i, count, shape);
        }
    }

    private static void Direction(float* row, float* gate, int count, ParserShape shape)
    {
        var state = Vector256<float>.Zero;
        for (var t = 0; t < count; t++, row += shape.Width, gate += shape.Gates)
        {
            state = Step(row, gate, shape.Half, state);
        }
    }

    private static void Backwards(float* row, float* gate, int count, ParserShape shape)
    {
        var state = Vector256<float>.Zero;
        for (var t = 0; t < count; t++, row -= shape.Width, gate -= shape.Gates)
        {
            state = Step(row, gate, shape.Half, state);
        }
    }

    private static Vector256<float> Step(float* row, float* gate, int half, Vector256<float> state)
    {
        var candidate = Vector256.Load(gate);
        var forget = Activation.Sigmoid(Vector256.Load(gate + half));
        var open = Activation.Sigmoid(Vector256.Load(gate + (2 * half)));
        state = Vector256.MultiplyAddEstimate(forget, state - candidate, candidate);
        var input = Vector256.Load(row);
        Vector256.MultiplyAddEstimate(open, Activation.Tanh(state) - input, input).Store(row);
        return state;
    }
}
