using Rapporteur.Text;

namespace Rapporteur.Tests;

public class TextSpanTests
{
    [Fact]
    public void Constructor_EndBeforeStart_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Theory]
    [InlineData(0, 5, 5, 9, false)]
    [InlineData(0, 6, 5, 9, true)]
    public void Overlaps_HalfOpen(int a, int b, int c, int d, bool expected) =>
        Assert.Equal(expected, new TextSpan(a, b).Overlaps(new TextSpan(c, d)));
}
