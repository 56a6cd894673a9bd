using System.Text;
using Rapporteur.Intake;
using Rapporteur.Intake.Web;

namespace Rapporteur.App.Tests.Intake;

public sealed class PageFetcherTests
{
    private const string Article = "<!doctype html><html><head><title>Convoy hit</title></head><body><article><h1>Convoy hit</h1><p>Gunmen attacked a convoy near the river on Saturday, the army said.</p></article></body></html>";

    [Fact]
    public void Page_ComesAsItIs_AndNothingButTheRequestIsSent()
    {
        using var site = new FakeSite(_ => new FakePage(Encoding.UTF8.GetBytes(Article)));

        var page = PageFetcher.Fetch(site.Address + "/news/convoy", CancellationToken.None);

        Assert.Equal(Article, Encoding.UTF8.GetString(page.Value!));
        Assert.Equal(["/news/convoy"], site.Asked);
        Assert.DoesNotContain("Cookie", site.Headers);
        Assert.DoesNotContain("Referer", site.Headers);
    }

    static PageFetcherTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Charset_ThatOnlyTheServerTells_IsKept()
    {
        using var site = new FakeSite(_ => new FakePage(Encoding.GetEncoding("koi8-r").GetBytes("<html><body><p>Колонна попала под обстрел у реки в субботу, сообщила армия.</p></body></html>"), "text/html; charset=koi8-r"));
        var address = site.Address + "/";

        var taken = ReportIntake.FromBytes(PageFetcher.Fetch(address, CancellationToken.None).Value, address, new Given());

        Assert.Contains("Колонна попала", taken.Value!.Report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirect_WithinTheSite_IsFollowed()
    {
        using var site = new FakeSite(path => path == "/old" ? new FakePage([]) { Status = 301, Location = "/new" } : new FakePage(Encoding.UTF8.GetBytes(Article)));

        Assert.True(PageFetcher.Fetch(site.Address + "/old", CancellationToken.None).IsGood);
        Assert.Equal(["/old", "/new"], site.Asked);
    }

    [Fact]
    public void Redirect_ToAnotherNameOfThisMachine_IsRefused()
    {
        FakeSite? site = null;
        using var held = site = new FakeSite(path => path == "/out" ? new FakePage([]) { Status = 302, Location = $"http://localhost:{site!.Port}/secret" } : new FakePage(Encoding.UTF8.GetBytes(Article)));

        Assert.Equal("RAP-115", PageFetcher.Fetch(site.Address + "/out", CancellationToken.None).Problem!.Code);
        Assert.Equal(["/out"], site.Asked);
    }

    [Theory]
    [InlineData("/gone", "RAP-115")]
    [InlineData("/round", "RAP-115")]
    [InlineData("/file", "RAP-115")]
    [InlineData("/picture", "RAP-104")]
    [InlineData("/large", "RAP-116")]
    public void WhatIsNoPage_IsToldByItsCode(string path, string code)
    {
        using var site = new FakeSite(asked => asked switch
        {
            "/gone" => new FakePage([]) { Status = 404 },
            "/round" => new FakePage([]) { Status = 302, Location = "/round" },
            "/file" => new FakePage([]) { Status = 302, Location = "file:///etc/hostname" },
            "/picture" => new FakePage([1, 2, 3], "image/png"),
            _ => new FakePage(new byte[PageFetcher.Limit + 1]),
        });

        Assert.Equal(code, PageFetcher.Fetch(site.Address + path, CancellationToken.None).Problem!.Code);
    }

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("http://")]
    [InlineData("https://name:word@example.org/")]
    [InlineData("story.html")]
    public void WhatIsNoAddress_IsToldSo(string text) => Assert.Equal("RAP-114", PageFetcher.Fetch(text, CancellationToken.None).Problem!.Code);

    [Fact]
    public void SiteThatIsNotThere_IsToldSo()
    {
        string address;
        using (var site = new FakeSite(_ => new FakePage([])))
        {
            address = site.Address;
        }

        Assert.Equal("RAP-115", PageFetcher.Fetch(address, CancellationToken.None).Problem!.Code);
    }
}
