using Rapporteur.Present;

namespace Rapporteur.Tests.Present;

/// <summary>Two texts beside each other: like paragraphs meet, and what changed in them is marked word by word.</summary>
public class TextComparisonTests
{
    [Fact]
    public void ChangedWords_AreMarked_OnBothSides()
    {
        var pair = Assert.Single(TextComparison.Of("Three men died near the old bridge.", "Four men died near the old bridge."));

        Assert.Equal(["Three "], pair.Left.Where(r => r.IsChanged).Select(r => r.Text));
        Assert.Equal(["Four "], pair.Right.Where(r => r.IsChanged).Select(r => r.Text));
        Assert.Equal("Three men died near the old bridge.", string.Concat(pair.Left.Select(r => r.Text)));
    }

    [Fact]
    public void ParagraphOfOneSideOnly_StandsAlone()
    {
        var pairs = TextComparison.Of("One two three four.\n\nFive six seven eight.", "One two three four.\n\nSomething else altogether here.\n\nFive six seven eight.");

        Assert.Equal([false, true, false], pairs.Select(p => p.IsChanged));
        Assert.Empty(pairs[1].Left);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a b c")]
    [InlineData("a\n\nb\n\nc", "c\n\nb\n\na")]
    [InlineData("x x x x", "x x")]
    public void NothingIsLost_OnEitherSide(string left, string right)
    {
        var pairs = TextComparison.Of(left, right);

        Assert.Equal(Bare(left), Bare(string.Concat(pairs.SelectMany(p => p.Left).Select(r => r.Text))));
        Assert.Equal(Bare(right), Bare(string.Concat(pairs.SelectMany(p => p.Right).Select(r => r.Text))));
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
