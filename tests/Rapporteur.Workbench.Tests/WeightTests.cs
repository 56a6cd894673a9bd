namespace Rapporteur.Workbench.Tests;

/// <summary>What a browser that comes for the first time has to load before it shows a page.</summary>
[Collection(BenchCollection.Name)]
public class WeightTests(Bench bench)
{
    private const int Most = 200_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/incidents")]
    [InlineData("/statements?view=matrix")]
    [InlineData("/timeline")]
    [InlineData("/trends")]
    [InlineData("/brief")]
    public async Task FirstView_IsLight(string path)
    {
        await using var tab = await bench.Open();
        var sizes = new List<Task<int>>();
        tab.Page.RequestFinished += (_, request) => sizes.Add(Size(request));

        await tab.Go(path);
        await tab.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        var weight = (await Task.WhenAll(sizes)).Sum();
        Assert.InRange(weight, 5_000, Most);
    }

    private static async Task<int> Size(Microsoft.Playwright.IRequest request)
    {
        var sizes = await request.SizesAsync();
        return sizes.ResponseBodySize + sizes.ResponseHeadersSize;
    }
}
