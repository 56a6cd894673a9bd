using System.Runtime.Intrinsics;
using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>The trainable counterpart of the parser's recurrent layer.</summary>
internal sealed unsafe class RecurrentLayer(ParserShape shape, Generator generator)
{
    private readonly FloatBuffer gates = new();
    private readonly FloatBuffer states = new();
    private readonly FloatBuffer gateSlopes = new();
    private readonly int half = shape.Half;
    private readonly int width = shape.Width;
    private readonly int columns = shape.Gates;

    public AffineLayer Products { get; } = new(shape.Width, shape.Gates, generator);

    public void Forward(float* input, Batch batch, float* output)
    {
        var u = gates.Reserve(batch.Tokens * columns);
        states.Reserve(batch.Tokens * width);
        Products.Forward(input, batch.Tokens, u);
        for (var s = 0; s < batch.Count; s++)
        {
            for (var i = 0; i < half; i += 8)
            {
                Scan(input, output, (batch.Start(s), batch.End(s), 1), i);
                Scan(input, output, (batch.End(s) - 1, batch.Start(s) - 1, -1), half + i);
            }
        }
    }

    /// <summary>Adds to the input's gradient.</summary>
    public void Backward(float* input, float* outputSlope, Batch batch, float* inputSlope)
    {
        var slopes = gateSlopes.Reserve(batch.Tokens * columns);
        var all = new Slopes(input, outputSlope, inputSlope);
        for (var s = 0; s < batch.Count; s++)
        {
            for (var i = 0; i < half; i += 8)
            {
                Unscan(all, (batch.End(s) - 1, batch.Start(s) - 1, -1), i);
                Unscan(all, (batch.Start(s), batch.End(s), 1), half + i);
            }
        }

        Products.Backward(input, slopes, batch.Tokens, inputSlope);
    }

    private int GateColumn(int channel) => channel < half ? channel : (2 * half) + channel;

    /// <summary>Keeps forget and output gates in place of their sums, for the way back.</summary>
    private void Scan(float* input, float* output, (int From, int Until, int Step) path, int channel)
    {
        var state = Vector256<float>.Zero;
        for (var t = path.From; t != path.Until; t += path.Step)
        {
            var gate = gates.Pointer + (t * columns) + GateColumn(channel);
            var at = (t * width) + channel;
            var candidate = Vector256.Load(gate);
            var forget = Activation.Sigmoid(Vector256.Load(gate + half));
            var open = Activation.Sigmoid(Vector256.Load(gate + (2 * half)));
            forget.Store(gate + half);
            open.Store(gate + (2 * half));
            state = candidate + (forget * (state - candidate));
            state.Store(states.Pointer + at);
            var x = Vector256.Load(input + at);
            (x + (open * (Activation.Tanh(state) - x))).Store(output + at);
        }
    }

    private void Unscan(Slopes slopes, (int From, int Until, int Step) path, int channel)
    {
        var one = Vector256<float>.One;
        var carried = Vector256<float>.Zero;
        for (var t = path.From; t != path.Until; t += path.Step)
        {
            var gate = gates.Pointer + (t * columns) + GateColumn(channel);
            var target = gateSlopes.Pointer + (t * columns) + GateColumn(channel);
            var at = (t * width) + channel;
            var candidate = Vector256.Load(gate);
            var forget = Vector256.Load(gate + half);
            var open = Vector256.Load(gate + (2 * half));
            var tanh = Activation.Tanh(Vector256.Load(states.Pointer + at));
            var x = Vector256.Load(slopes.Input + at);
            var dh = Vector256.Load(slopes.Output + at);
            (Vector256.Load(slopes.InputSlope + at) + (dh * (one - open))).Store(slopes.InputSlope + at);
            (dh * (tanh - x) * open * (one - open)).Store(target + (2 * half));
            var dc = carried + (dh * open * (one - (tanh * tanh)));
            var before = t + path.Step == path.Until ? Vector256<float>.Zero : Vector256.Load(states.Pointer + at + (path.Step * width));
            (dc * (one - forget)).Store(target);
            (dc * (before - candidate) * forget * (one - forget)).Store(target + half);
            carried = dc * forget;
        }
    }
}
