using System.Text.Json;
using Microsoft.Playwright;

namespace Rapporteur.Workbench.Tests;

/// <summary>A tab of the browser with what went wrong in it.</summary>
public sealed class Tab : IAsyncDisposable
{
    private static readonly Lazy<string> axe = new(() => File.ReadAllText(Path.Combine(Checkout.Root, "src/Rapporteur.App/web/node_modules/axe-core/axe.min.js")));

    private readonly IBrowserContext context;
    private readonly string address;
    private readonly List<string> troubles = [];

    private Tab(IBrowserContext context, IPage page, string address)
    {
        this.context = context;
        this.address = address;
        Page = page;
        page.PageError += (_, error) => troubles.Add("error: " + error);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning" && !IsExpected(said.Text))
            {
                troubles.Add($"{said.Type}: {said.Text}");
            }
        };
        page.Request += (_, asked) =>
        {
            if (!asked.Url.StartsWith(address, StringComparison.Ordinal) && !asked.Url.StartsWith("data:", StringComparison.Ordinal) && !asked.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                troubles.Add("request to elsewhere: " + asked.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors, broken policies and requests to elsewhere so far; a test asserts that there are none.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    public static async Task<Tab> Open(IBrowser browser, string address, int width, ColorScheme scheme)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 }, ColorScheme = scheme, Locale = "en-GB" });
        return new Tab(context, await context.NewPageAsync(), address);
    }

    /// <summary>
    /// Goes to a path and waits until nothing more is loaded. Selectors of links may follow, each after <c> > </c>: the first such link is
    /// followed, so that a test need not know ids, which change with what is read.
    /// </summary>
    public async Task Go(string path)
    {
        var steps = path.Split(" > ");
        await Load(steps[0]);
        foreach (var link in steps[1..])
        {
            var href = await Page.Locator(link).First.GetAttributeAsync("href");
            await Load(href!);
        }
    }

    private async Task Load(string path)
    {
        var answer = await Page.GotoAsync(address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.True(answer!.Ok, $"{path}: {answer.Status}");
    }

    /// <summary>What axe-core finds wrong with the page, a line each.</summary>
    public async Task<IReadOnlyList<string>> Axe()
    {
        await Page.EvaluateAsync(axe.Value);
        var found = await Page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | ')}`)");
        return [.. found.EnumerateArray().Select(v => v.GetString()!)];
    }

    /// <summary>Whether the page is wider than the window.</summary>
    public Task<bool> IsTooWide() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth + 1");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    /// <summary>The software renderer of a headless browser says that it is slow.</summary>
    private static bool IsExpected(string text) => text.Contains("GPU stall", StringComparison.Ordinal) || text.Contains("WebGL", StringComparison.Ordinal) && text.Contains("fallback", StringComparison.OrdinalIgnoreCase);
}
