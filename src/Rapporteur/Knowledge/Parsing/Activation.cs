using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Knowledge.Parsing;

/// <summary>The squashing functions of the parser's network; training and parsing share them, so they need not be exact.</summary>
internal static class Activation
{
    /// <summary>Slope of the leaky rectifier below zero.</summary>
    public const float Leak = 0.1f;

    /// <summary>Rational approximation of tanh, accurate to about 1e-6 on the whole line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-7.9f)), Vector256.Create(7.9f));
        var square = x * x;
        var top = Vector256.MultiplyAddEstimate(square, Vector256.Create(-2.76076847742355e-16f), Vector256.Create(2.00018790482477e-13f));
        top = Vector256.MultiplyAddEstimate(top, square, Vector256.Create(-8.60467152213735e-11f));
        top = Vector256.MultiplyAddEstimate(top, square, Vector256.Create(5.12229709037114e-08f));
        top = Vector256.MultiplyAddEstimate(top, square, Vector256.Create(1.48572235717979e-05f));
        top = Vector256.MultiplyAddEstimate(top, square, Vector256.Create(6.37261928875436e-04f));
        top = Vector256.MultiplyAddEstimate(top, square, Vector256.Create(4.89352455891786e-03f));
        var bottom = Vector256.MultiplyAddEstimate(square, Vector256.Create(1.19825839466702e-06f), Vector256.Create(1.18534705686654e-04f));
        bottom = Vector256.MultiplyAddEstimate(bottom, square, Vector256.Create(2.26843463243900e-03f));
        bottom = Vector256.MultiplyAddEstimate(bottom, square, Vector256.Create(4.89352518554385e-03f));
        return x * top / bottom;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x)
    {
        var half = Vector256.Create(0.5f);
        return Vector256.MultiplyAddEstimate(Tanh(x * half), half, half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Rectify(Vector256<float> x) => Vector256.Max(x, x * Leak);
}
