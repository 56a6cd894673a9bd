namespace Rapporteur.Knowledge.Parsing;

/// <summary>An affine map of rows.</summary>
internal sealed unsafe class DenseLayer
{
    private readonly PackedMatrix weights = new();
    private readonly float[] bias;

    public DenseLayer(ReadOnlySpan<float> values, float[] bias)
    {
        this.bias = bias;
        weights.Pack(values, values.Length / bias.Length, bias.Length);
    }

    public void Apply(float* input, int rows, float* output)
    {
        for (var row = 0; row < rows; row++)
        {
            bias.CopyTo(new Span<float>(output + ((long)row * bias.Length), bias.Length));
        }

        weights.MultiplyAdd(input, rows, output);
    }
}
