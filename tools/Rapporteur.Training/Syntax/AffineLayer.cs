using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>A trainable affine map of rows.</summary>
internal sealed unsafe class AffineLayer
{
    private readonly PackedMatrix forward = new();
    private readonly PackedMatrix backward = new();
    private readonly PackedMatrix slope = new();
    private readonly FloatBuffer turned = new();

    public AffineLayer(int inner, int columns, Generator generator)
    {
        (Inner, Columns) = (inner, columns);
        Weights = new Parameter(inner * columns).Uniform(generator, MathF.Sqrt(3f / inner));
        Bias = new Parameter(columns);
    }

    public int Inner { get; }

    public int Columns { get; }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public void Forward(float* input, int rows, float* output)
    {
        forward.Pack(Weights.Value, Inner, Columns);
        for (var row = 0; row < rows; row++)
        {
            Bias.Value.CopyTo(new Span<float>(output + (row * Columns), Columns));
        }

        forward.MultiplyAdd(input, rows, output);
    }

    /// <summary>Adds to the gradients of weights, bias and input.</summary>
    public void Backward(float* input, float* outputSlope, int rows, float* inputSlope)
    {
        backward.PackTransposed(Weights.Value, Columns, Inner);
        backward.MultiplyAdd(outputSlope, rows, inputSlope);
        slope.Pack(new ReadOnlySpan<float>(outputSlope, rows * Columns), rows, Columns);
        var columns = turned.Reserve(rows * Inner);
        for (var row = 0; row < rows; row++)
        {
            for (var k = 0; k < Inner; k++)
            {
                columns[(k * rows) + row] = input[(row * Inner) + k];
            }

            Rows.AddScaled(new ReadOnlySpan<float>(outputSlope + (row * Columns), Columns), 1, Bias.Gradient);
        }

        fixed (float* gradient = Weights.Gradient)
        {
            slope.MultiplyAdd(columns, Inner, gradient);
        }
    }
}
