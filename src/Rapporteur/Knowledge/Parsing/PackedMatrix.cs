using System.Runtime.Intrinsics;

namespace Rapporteur.Knowledge.Parsing;

/// <summary>
/// A matrix laid out in panels of 16 columns, so that a product streams through the first-level cache whatever its width.
/// </summary>
internal sealed unsafe class PackedMatrix
{
    public const int Panel = 16;

    private float[] panels = [];

    public int Inner { get; private set; }

    public int Columns { get; private set; }

    /// <summary>Takes a row-major matrix of <paramref name="inner"/> rows; columns must be a multiple of the panel width.</summary>
    public void Pack(ReadOnlySpan<float> values, int inner, int columns)
    {
        Resize(inner, columns);
        for (var panel = 0; panel < columns; panel += Panel)
        {
            var target = panels.AsSpan(panel * inner, inner * Panel);
            for (var k = 0; k < inner; k++)
            {
                values.Slice(k * columns + panel, Panel).CopyTo(target.Slice(k * Panel, Panel));
            }
        }
    }

    /// <summary>Takes the transpose of a row-major matrix of <paramref name="columns"/> rows.</summary>
    public void PackTransposed(ReadOnlySpan<float> values, int inner, int columns)
    {
        Resize(inner, columns);
        for (var column = 0; column < columns; column++)
        {
            var source = values.Slice(column * inner, inner);
            var target = panels.AsSpan((column / Panel * Panel * inner) + (column % Panel));
            for (var k = 0; k < inner; k++)
            {
                target[k * Panel] = source[k];
            }
        }
    }

    /// <summary>Adds input (rows by Inner) times this matrix to output (rows by Columns).</summary>
    public void MultiplyAdd(float* input, int rows, float* output)
    {
        fixed (float* data = panels)
        {
            for (var panel = 0; panel < Columns; panel += Panel)
            {
                var weights = data + ((long)panel * Inner);
                var row = 0;
                for (; Vector512.IsHardwareAccelerated && row + 8 <= rows; row += 8)
                {
                    EightRows(input + ((long)row * Inner), weights, output + ((long)row * Columns) + panel);
                }

                for (; row + 4 <= rows; row += 4)
                {
                    FourRows(input + ((long)row * Inner), weights, output + ((long)row * Columns) + panel);
                }

                for (; row < rows; row++)
                {
                    OneRow(input + ((long)row * Inner), weights, output + ((long)row * Columns) + panel);
                }
            }
        }
    }

    /// <summary>One register holds a panel's row.</summary>
    private void EightRows(float* a, float* b, float* c)
    {
        var (inner, columns) = (Inner, Columns);
        float* a1 = a + inner, a2 = a1 + inner, a3 = a2 + inner, a4 = a3 + inner, a5 = a4 + inner, a6 = a5 + inner, a7 = a6 + inner;
        var (s0, s1) = (Vector512.Load(c), Vector512.Load(c + columns));
        var (s2, s3) = (Vector512.Load(c + (2 * columns)), Vector512.Load(c + (3 * columns)));
        var (s4, s5) = (Vector512.Load(c + (4 * columns)), Vector512.Load(c + (5 * columns)));
        var (s6, s7) = (Vector512.Load(c + (6 * columns)), Vector512.Load(c + (7 * columns)));
        for (var k = 0; k < inner; k++, b += Panel)
        {
            var weights = Vector512.Load(b);
            s0 = Vector512.MultiplyAddEstimate(Vector512.Create(a[k]), weights, s0);
            s1 = Vector512.MultiplyAddEstimate(Vector512.Create(a1[k]), weights, s1);
            s2 = Vector512.MultiplyAddEstimate(Vector512.Create(a2[k]), weights, s2);
            s3 = Vector512.MultiplyAddEstimate(Vector512.Create(a3[k]), weights, s3);
            s4 = Vector512.MultiplyAddEstimate(Vector512.Create(a4[k]), weights, s4);
            s5 = Vector512.MultiplyAddEstimate(Vector512.Create(a5[k]), weights, s5);
            s6 = Vector512.MultiplyAddEstimate(Vector512.Create(a6[k]), weights, s6);
            s7 = Vector512.MultiplyAddEstimate(Vector512.Create(a7[k]), weights, s7);
        }

        s0.Store(c);
        s1.Store(c + columns);
        s2.Store(c + (2 * columns));
        s3.Store(c + (3 * columns));
        s4.Store(c + (4 * columns));
        s5.Store(c + (5 * columns));
        s6.Store(c + (6 * columns));
        s7.Store(c + (7 * columns));
    }

    private void FourRows(float* a, float* b, float* c)
    {
        var (inner, columns) = (Inner, Columns);
        float* a1 = a + inner, a2 = a1 + inner, a3 = a2 + inner;
        float* c1 = c + columns, c2 = c1 + columns, c3 = c2 + columns;
        var (s00, s01) = (Vector256.Load(c), Vector256.Load(c + 8));
        var (s10, s11) = (Vector256.Load(c1), Vector256.Load(c1 + 8));
        var (s20, s21) = (Vector256.Load(c2), Vector256.Load(c2 + 8));
        var (s30, s31) = (Vector256.Load(c3), Vector256.Load(c3 + 8));
        for (var k = 0; k < inner; k++, b += Panel)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            var x = Vector256.Create(a[k]);
            s00 = Vector256.MultiplyAddEstimate(x, b0, s00);
            s01 = Vector256.MultiplyAddEstimate(x, b1, s01);
            x = Vector256.Create(a1[k]);
            s10 = Vector256.MultiplyAddEstimate(x, b0, s10);
            s11 = Vector256.MultiplyAddEstimate(x, b1, s11);
            x = Vector256.Create(a2[k]);
            s20 = Vector256.MultiplyAddEstimate(x, b0, s20);
            s21 = Vector256.MultiplyAddEstimate(x, b1, s21);
            x = Vector256.Create(a3[k]);
            s30 = Vector256.MultiplyAddEstimate(x, b0, s30);
            s31 = Vector256.MultiplyAddEstimate(x, b1, s31);
        }

        Store(c, s00, s01);
        Store(c1, s10, s11);
        Store(c2, s20, s21);
        Store(c3, s30, s31);
    }

    private void OneRow(float* a, float* b, float* c)
    {
        var s0 = Vector256.Load(c);
        var s1 = Vector256.Load(c + 8);
        for (var k = 0; k < Inner; k++, b += Panel)
        {
            var x = Vector256.Create(a[k]);
            s0 = Vector256.MultiplyAddEstimate(x, Vector256.Load(b), s0);
            s1 = Vector256.MultiplyAddEstimate(x, Vector256.Load(b + 8), s1);
        }

        Store(c, s0, s1);
    }

    private static void Store(float* c, Vector256<float> left, Vector256<float> right)
    {
        left.Store(c);
        right.Store(c + 8);
    }

    private void Resize(int inner, int columns)
    {
        (Inner, Columns) = (inner, columns);
        if (panels.Length < inner * columns)
        {
            panels = GC.AllocateUninitializedArray<float>(inner * columns, pinned: true);
        }
    }
}
