using System.Net;

namespace Rapporteur.Workbench.Tests;

/// <summary>The server answers this machine only, and acts on no form but its own.</summary>
[Collection(BenchCollection.Name)]
public sealed class SafetyTests(Bench bench) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Address_IsLoopback()
    {
        Assert.StartsWith("http://127.0.0.1:", bench.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(bench.Address)).StatusCode);
    }

    [Fact]
    public async Task AnotherHostName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, bench.Address);
        request.Headers.Host = "evil.example:80";

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task AFormWithoutToken_ChangesNothing()
    {
        using var host = bench.Copy();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Kind"] = "grade", ["Subject"] = "Harbour Wire", ["Value"] = "B", ["Back"] = "/" });

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(host.Address + "/do/judge", form)).StatusCode);
    }

    [Fact]
    public async Task Policy_AllowsNoInlineScriptAndNoOtherOrigin()
    {
        var answer = await client.GetAsync(bench.Address);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/x/..%2f..%2fRapporteur.App.dll")]
    [InlineData("/a/x/../appsettings.json")]
    [InlineData("/a/x/no-such-file.js")]
    public async Task OnlyBundledFiles_AreServed(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(bench.Address + path))).StatusCode);

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/incidents/inc-000000000000/nothing")]
    public async Task PageThatIsNotThere_SaysSo(string path)
    {
        var answer = await client.GetAsync(new Uri(bench.Address + path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
