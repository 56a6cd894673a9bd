using System.Runtime.Intrinsics;
using Rapporteur.Knowledge.Parsing;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Syntax;

public class NetworkPartsTests
{
    [Theory]
    [InlineData(1, 5, 16)]
    [InlineData(7, 33, 48)]
    [InlineData(12, 64, 32)]
    public unsafe void MultiplyAdd_AnyShape_EqualsTheDefinition(int rows, int inner, int columns)
    {
        var random = new Random(rows);
        float[] input = Numbers(random, rows * inner), weights = Numbers(random, inner * columns), output = new float[rows * columns];
        var matrix = new PackedMatrix();
        matrix.Pack(weights, inner, columns);
        fixed (float* from = input, to = output)
        {
            matrix.MultiplyAdd(from, rows, to);
        }

        for (var cell = 0; cell < output.Length; cell++)
        {
            var sum = Enumerable.Range(0, inner).Sum(k => input[(cell / columns * inner) + k] * weights[(k * columns) + (cell % columns)]);
            Assert.Equal(sum, output[cell], 3);
        }
    }

    [Theory]
    [InlineData(-20f)]
    [InlineData(-1.3f)]
    [InlineData(0f)]
    [InlineData(0.02f)]
    [InlineData(4f)]
    public void Tanh_Anywhere_IsClose(float x) =>
        Assert.Equal(MathF.Tanh(x), Activation.Tanh(Vector256.Create(x))[0], 5);

    [Fact]
    public void Fill_OtherCase_ChangesTheCaseKeyOnly()
    {
        uint[] small = new uint[WordKeys.Count], large = new uint[WordKeys.Count];
        WordKeys.Fill("attack", Morph.None, small);
        WordKeys.Fill("ATTACK", Morph.None, large);
        Assert.Equal(small[..5], large[..5]);
        Assert.NotEqual(small[5], large[5]);
    }

    [Fact]
    public void Fill_VeryLongWord_KeepsItsEnds()
    {
        uint[] left = new uint[WordKeys.Count], right = new uint[WordKeys.Count];
        WordKeys.Fill(new string('a', 500) + "ing", Morph.None, left);
        WordKeys.Fill("x" + new string('b', 300) + "ing", Morph.None, right);
        Assert.NotEqual(left[0], right[0]);
        Assert.Equal(left[2], right[2]);
    }

    [Fact]
    public unsafe void Model_CutShort_IsRefused()
    {
        var header = new long[] { ParserModel.Magic, ParserModel.Version, 128, 2, 64, 64, 500_000 };
        fixed (long* start = header)
        {
            var address = (nint)start;
            Assert.Throws<InvalidDataException>(() => ParserModel.At((byte*)address, header.Length * sizeof(long)));
        }
    }

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
}
