namespace Rapporteur.Training.Syntax;

/// <summary>A layer's input, its output's gradient, and where its input's gradient is gathered.</summary>
internal readonly unsafe struct Slopes(float* input, float* output, float* inputSlope)
{
    public float* Input { get; } = input;

    public float* Output { get; } = output;

    public float* InputSlope { get; } = inputSlope;
}
