using Rapporteur.Casefile;

namespace Rapporteur.Storage.Tests;

/// <summary>What searching must do in every store.</summary>
public abstract class SearchScenarios
{
    protected abstract (ICaseReader Reader, ICaseWriter Writer) Fresh();

    [Theory]
    [InlineData("Kata'ib")]
    [InlineData("Kata’ib")]
    [InlineData("Kataʾib")]
    [InlineData("Kataib")]
    [InlineData("KATA`IB")]
    [InlineData("Katāʼib")]
    [InlineData("Kata\u0304ʾib")]
    public void Search_AnySpellingOfAnApostrophe_FindsAllOthers(string query)
    {
        string[] spellings = ["Kata'ib", "Kata’ib", "Kataʾib", "Kataib", "Kata‘ib", "Katāʾib", "Kata\u0304’ib"];
        var (reader, writer) = Fresh();
        writer.Add([.. spellings.Select(s => Sample.Item($"Fighters of {s}’s wing came."))]);

        var hits = reader.Search(query, 100);

        Assert.Equal(spellings.Order(), hits.Select(h => Matched(reader, h)).Order());
    }

    [Theory]
    [InlineData("muller", "Herr Müller spoke.", "Müller")]
    [InlineData("strasse", "In der Straße.", "Straße")]
    [InlineData("straße", "On STRASSE 5.", "STRASSE")]
    [InlineData("lodz", "From Łódź they came.", "Łódź")]
    [InlineData("sana", "Near Ṣanʿāʾ again.", "Ṣanʿāʾ")]
    [InlineData("izmir", "İzmir, Monday.", "İzmir")]
    [InlineData("أحمد", "قال احمد اليوم", "احمد")]
    [InlineData("киев", "Из КИЕВА и Киев.", "Киев")]
    [InlineData("iran", "Iran's navy.", "Iran")]
    [InlineData("iran's", "The Iran deal.", "Iran")]
    [InlineData("U.S.", "The U.S. withdrew.", "U.S")]
    public void Search_FoldsCaseAndDiacritics(string query, string text, string expected)
    {
        var (reader, writer) = Fresh();
        writer.Add([Sample.Item(text)]);
        Assert.Equal(expected, Matched(reader, Assert.Single(reader.Search(query, 10))));
    }

    [Fact]
    public void Search_Phrase_NeedsTheWordsSideBySide()
    {
        var (reader, writer) = Fresh();
        writer.Add([Sample.Item("The old bridge fell."), Sample.Item("An old man crossed the bridge.")]);
        Assert.Equal("old bridge", Matched(reader, Assert.Single(reader.Search("\"old bridge\"", 10))));
        Assert.Equal(2, reader.Search("old bridge", 10).Select(h => h.ReportId).Distinct().Count());
    }

    [Fact]
    public void Search_Hyphens_ArePhrases()
    {
        var (reader, writer) = Fresh();
        writer.Add([Sample.Item("A state-backed militia."), Sample.Item("The state has backed it.")]);
        Assert.Equal("state-backed", Matched(reader, Assert.Single(reader.Search("state-backed", 10))));
    }

    [Fact]
    public void Search_Prefix_FindsBeginnings()
    {
        var (reader, writer) = Fresh();
        writer.Add([Sample.Item("Shelling went on."), Sample.Item("They shelled it."), Sample.Item("A seashell.")]);
        Assert.Equal(2, reader.Search("shell*", 10).Count);
        Assert.Equal(2, reader.Search("SHELL*", 10).Count);
        Assert.Empty(reader.Search("shell", 10));
    }

    [Fact]
    public void Search_Minus_Excludes()
    {
        var (reader, writer) = Fresh();
        writer.Add([Sample.Item("Talks in the capital."), Sample.Item("Talks in the port.")]);
        Assert.Contains("capital", Assert.Single(reader.Search("talks -port", 10)).Snippet, StringComparison.Ordinal);
        Assert.Empty(reader.Search("-port", 10));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("AND OR NOT")]
    [InlineData("a AND (b")]
    [InlineData("\"unclosed phrase")]
    [InlineData("folded:x^2 NEAR(a b)")]
    [InlineData("'; DROP TABLE report; --")]
    [InlineData("\0\ud800-*\"*\"")]
    [InlineData("-")]
    [InlineData("--x")]
    public void Search_OddQueries_AreHarmless(string query)
    {
        var (reader, writer) = Fresh();
        writer.Add([Sample.Item("Nothing of the kind here.")]);
        Assert.Empty(reader.Search(query, 10));
        Assert.Single(reader.Reports());
    }

    [Fact]
    public void Search_Snippet_IsTheTextAtTheSpan()
    {
        var (reader, writer) = Fresh();
        var random = new Random(5);
        writer.Add([.. Enumerable.Range(0, 40).Select(_ => Sample.Item(Sample.Prose(random) + "needle’s " + Sample.Prose(random) + "NEEDLE"))]);
        var texts = reader.Reports().ToDictionary(e => e.Report.Id, e => e.Report.Text);

        var hits = reader.Search("needle", 1000);

        Assert.InRange(hits.Count, 40, 80);
        Assert.All(hits, h => Assert.Equal(h.Span.Of(texts[h.ReportId]), h.Snippet));
        Assert.All(hits, h => Assert.All(h.Matches, m => Assert.Equal("needle", m.Of(texts[h.ReportId]), ignoreCase: true)));
        Assert.All(hits, h => Assert.True(h.Matches.All(h.Span.Contains) && h.Matches.Count > 0));
    }

    [Fact]
    public void Search_Limit_BoundsTheHits()
    {
        var (reader, writer) = Fresh();
        writer.Add([.. Enumerable.Range(0, 20).Select(i => Sample.Item($"Ceasefire {i}"))]);
        Assert.Equal(7, reader.Search("ceasefire", 7).Count);
        Assert.Empty(reader.Search("ceasefire", 0));
    }

    private static string Matched(ICaseReader reader, SearchHit hit) =>
        Assert.Single(hit.Matches).Of(reader.Reports().Single(e => e.Report.Id == hit.ReportId).Report.Text);
}
