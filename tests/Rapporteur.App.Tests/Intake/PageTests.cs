using System.Text;
using Rapporteur.Intake;
using Rapporteur.Text;

namespace Rapporteur.App.Tests.Intake;

public class PageTests
{
    private const string Page = """
        <!doctype html><html><head><title>Harbour talks stall again | Coast Ledger</title><meta charset="utf-8">
        <meta property="og:site_name" content="Coast Ledger">{0}</head>
        <body><header class="site-masthead"><a href=/>Coast Ledger</a></header>
        <nav><ul><li><a href=1>World</a><li><a href=2>Sport</a></ul></nav>
        <div class="page-wrap nav-open"><main>{1}</main>
        <aside class=sidebar><p>Most read: a long paragraph that has no place in the text of the report at all.</p></aside></div>
        <footer>© 2021 Coast Ledger. All rights reserved, and more small print.</footer></body></html>
        """;

    private const string Article = """
        <article><h1>Harbour talks stall again</h1><figure><img src=a.jpg><figcaption>Boats lie idle on Thursday.</figcaption></figure>
        <p>Delegates left the hall on Thursday without a word,<br>officials said, and the harbour
        stays   closed.</p><div class="share-tools"><a href=t>Tweet</a></div>
        <p>“We <b>won’t</b> yield,” said the <a href=k>dockers’ union</a>, which has blocked the port for two weeks.</p>
        <ul><li>First a truce.</li><li><p>Then an exchange.</p></li></ul><div class="relatedStories"><a href=r>Earlier: the same at the port</a></div>
        <p>Advertisement</p><script>var x = "<p>no</p>";</script></article>
        """;

    [Fact]
    public void FromBytes_Page_GivesTheArticleAlone() => Assert.Equal(
        """
        Harbour talks stall again

        Boats lie idle on Thursday.

        Delegates left the hall on Thursday without a word,
        officials said, and the harbour stays closed.

        “We won’t yield,” said the dockers’ union, which has blocked the port for two weeks.

        • First a truce.
        • Then an exchange.
        """.Replace("\r", "", StringComparison.Ordinal),
        Read("", Article).Text);

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"author":[{"name":"Ann Example"}],"datePublished":"2021-03-04T22:10:00-05:00"}]}</script>""")]
    [InlineData("""<meta name="author" content="By Ann Example"><meta property="article:published_time" content="2021-03-04T01:00:00Z">""")]
    [InlineData("""<script type="application/ld+json">{ broken</script><meta name=author content="Ann  Example"><meta name="date" content="March 4, 2021">""")]
    [InlineData("""<meta name=author content="Ann Example"><meta name="pubdate" content="Thu, 04 Mar 2021 12:00:00 GMT">""")]
    public void FromBytes_Metadata_BecomePartOfTheReport(string head)
    {
        var report = Read(head, Article);
        Assert.Equal("Harbour talks stall again", report.Title);
        Assert.Equal("Coast Ledger", report.Publisher);
        Assert.Equal("Ann Example", report.Author);
        Assert.Equal(DateRange.Day(new DateOnly(2021, 3, 4), Basis.Stated), report.Published);
    }

    [Theory]
    [InlineData("03/04/2021")]
    [InlineData("yesterday")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void FromBytes_DateThatSaysNothingCertain_StaysUnknown(string date) =>
        Assert.Null(Read($"""<meta name="date" content="{date}">""", Article).Published);

    [Fact]
    public void FromBytes_WhatTheUserGives_GoesFirst()
    {
        var given = new Given("Harbour Post", DateRange.Day(new DateOnly(2021, 3, 5), Basis.Stated));
        var report = Read("""<meta name="date" content="2021-03-04">""", Article, given);
        Assert.Equal("Harbour Post", report.Publisher);
        Assert.Equal(new DateOnly(2021, 3, 5), report.Published?.From);
    }

    [Fact]
    public void FromBytes_WithoutSemanticElements_FindsTheRunningText()
    {
        var body = string.Concat(Enumerable.Repeat("<p>Shells fell on the northern quarter through the night, residents said.</p>", 5));
        var page = $"<html><body><div><a href=1>Home</a> <a href=2>World news</a></div><div><div>{body}</div></div><div>Contact</div></body></html>";
        var text = ReportIntake.FromBytes(Encoding.UTF8.GetBytes(page), "a.htm", new Given()).Value!.Report.Text;
        Assert.StartsWith("Shells fell", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Contact", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body><script>render()</script></body></html>", "RAP-111")]
    [InlineData("<html>", "RAP-111")]
    public void FromBytes_PageWithoutText_IsRefused(string page, string code) =>
        Assert.Equal(code, ReportIntake.FromBytes(Encoding.UTF8.GetBytes(page), "a.html", new Given()).Problem?.Code);

    [Fact]
    public void FromBytes_EndlessNesting_IsRefused()
    {
        var page = string.Concat(Enumerable.Repeat("<div><b>", 100_000)) + "text";
        Assert.Equal("RAP-113", ReportIntake.FromBytes(Encoding.UTF8.GetBytes(page), "a.html", new Given()).Problem?.Code);
    }

    private static Report Read(string head, string main, Given? given = null)
    {
        var page = Page.Replace("{0}", head, StringComparison.Ordinal).Replace("{1}", main, StringComparison.Ordinal);
        return ReportIntake.FromBytes(Encoding.UTF8.GetBytes(page), "a.html", given ?? new Given()).Value!.Report;
    }
}
