using Microsoft.Playwright;

namespace Rapporteur.Workbench.Tests;

/// <summary>A report: its words and what was found in them, decided on by single keys, added to by selecting words.</summary>
[Collection(BenchCollection.Name)]
public class ReportTests(Bench bench)
{
    private const string Hostile = "Attack on <script>alert(1)</script> the <b>harbour</b>\n\nOn March 3, 2024, rebels attacked the \u001b[31mbase\u001b[0m and killed two soldiers, \u202ethe ministry said.\n\n<img src=x onerror=\"document.title='owned'\"> & that was all.\n";

    [Fact]
    public async Task Anchor_LightsWordsAndFindingAlike_AndClickingWordsChoosesTheirs()
    {
        await using var tab = await bench.Open();
        await OpenFirst(tab);
        var finding = await tab.Page.Locator(".finding").Nth(1).GetAttributeAsync("id");

        await tab.Page.EvaluateAsync($"location.hash = '{finding}'");
        await tab.Page.WaitForSelectorAsync($".finding.is-current#{finding}");

        Assert.True(await tab.Page.Locator($".piece.is-lit[data-f~='{finding}']").CountAsync() > 0);
        await tab.Page.Locator(".piece[data-f]").Last.ClickAsync();
        var chosen = await tab.Page.Locator(".finding.is-current").GetAttributeAsync("id");
        Assert.Contains(chosen!, (await tab.Page.Locator(".piece[data-f]").Last.GetAttributeAsync("data-f"))!.Split(' '));
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Keys_RejectAcceptAndUndo_AndTheNextComesUp()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await OpenFirst(tab);
        var first = await tab.Page.Locator(".finding.is-current").GetAttributeAsync("id");

        await tab.Page.Keyboard.PressAsync("x");

        await tab.Page.WaitForSelectorAsync($"#{first}.rejected");
        await tab.Page.WaitForSelectorAsync(".finding.is-current");
        var second = await tab.Page.Locator(".finding.is-current").GetAttributeAsync("id");
        Assert.NotEqual(first, second);
        await tab.Page.Keyboard.PressAsync("z");
        await tab.Page.WaitForSelectorAsync($"#{first}.open.is-current");
        await tab.Page.Keyboard.PressAsync("a");
        await tab.Page.WaitForSelectorAsync($"#{first}.accepted");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task SelectedWords_BecomeFindingsOfTheAnalyst_OneBesideTheOther()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await OpenFirst(tab);

        foreach (var (kind, field, value) in new[] { ("event", "event.mode", "inspection"), ("relation", "relation.subject", "somebody"), ("statement", "statement.speaker", "a neighbour") })
        {
            await Select(tab, 2);
            await tab.Page.Locator($".selection-bar [data-add={kind}]").ClickAsync();
            await tab.Page.Locator($".own [name='{field}']").FillAsync(value);
            if (kind == "relation")
            {
                await tab.Page.Locator(".own [name='relation.object']").FillAsync("something");
            }

            await tab.Page.Locator(".own button.main").ClickAsync();
            await tab.Page.WaitForSelectorAsync(".flash:not(.problem)");
        }

        Assert.Equal(3, await tab.Page.Locator(".finding.accepted[id^=prop-]").CountAsync());
        await tab.Page.Locator(".flash button").ClickAsync();
        await tab.Page.WaitForSelectorAsync(".finding.suggested[id^=prop-]");
        Assert.Equal(2, await tab.Page.Locator(".finding.accepted[id^=prop-]").CountAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task SelectedWords_CorrectAFieldOfTheCurrentFinding()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await OpenFirst(tab);
        var current = await tab.Page.Locator(".finding.event.is-current").GetAttributeAsync("id");

        await Select(tab, 2);
        await tab.Page.Locator(".selection-bar select").SelectOptionAsync("instrument");
        await tab.Page.Locator(".selection-bar form button").ClickAsync();

        await tab.Page.WaitForSelectorAsync($"#{current}.corrected");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Mentions_AreSteppedThrough_ByKeysAndByLinks()
    {
        await using var tab = await bench.Open();
        await OpenFirst(tab);

        await tab.Page.Locator(".mentioned .count").First.ClickAsync();
        await tab.Page.WaitForSelectorAsync(".steps");
        var many = await tab.Page.Locator(".mention[data-row]").CountAsync();
        await tab.Page.Keyboard.PressAsync("j");

        Assert.True(many > 1);
        Assert.EndsWith($": 2 of {many}", await tab.Page.Locator(".steps > span").InnerTextAsync(), StringComparison.Ordinal);
        await tab.Page.Locator(".steps a[rel=next]").ClickAsync();
        Assert.Contains("mention=2", tab.Page.Url, StringComparison.Ordinal);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Legend_TakesAKindOff()
    {
        await using var tab = await bench.Open();
        await OpenFirst(tab);

        await tab.Page.Locator("#show-event").UncheckAsync();

        Assert.Equal("none", await tab.Page.Locator(".text .k.event").First.EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine"));
    }

    [Fact]
    public async Task NearCopies_AreHeldSideBySide()
    {
        await using var tab = await bench.Open();
        await OpenFirst(tab);

        await tab.Page.Locator(".copies a", new() { HasText = "Compare" }).First.ClickAsync();

        Assert.True(await tab.Page.Locator(".compare tr.changed").CountAsync() > 0);
        Assert.True(await tab.Page.Locator(".compare tbody tr:not(.changed)").CountAsync() > 0);
        Assert.True(await tab.Page.Locator(".compare del, .compare ins").CountAsync() > 0);
        Assert.Empty(await tab.Axe());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task HostileReport_IsShownAsText()
    {
        using var host = bench.Of(("hostile.txt", Hostile));
        await using var tab = await bench.Open(host);
        await OpenFirst(tab);

        var shown = await tab.Page.Locator(".text").InnerTextAsync();

        Assert.Contains("<script>alert(1)</script>", shown, StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', shown);
        Assert.DoesNotContain('\u202e', shown);
        Assert.Equal(0, await tab.Page.Locator("main script, main img, main b").CountAsync());
        Assert.NotEqual("owned", await tab.Page.TitleAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task PublicationDay_IsSet()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await OpenFirst(tab);

        await tab.Page.Locator(".report-facts summary").First.ClickAsync();
        await tab.Page.Locator(".report-facts [name=Value]").FillAsync("2024-03-09");
        await tab.Page.Locator(".report-facts .judge button").ClickAsync();
        await tab.Page.WaitForSelectorAsync(".flash:not(.problem)");

        Assert.Contains("9 Mar 2024", await tab.Page.Locator(".report-facts > p").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_IsAccessible_OnBothSizes()
    {
        await using var tab = await bench.Open();
        await OpenFirst(tab);
        Assert.Empty(await tab.Axe());

        await using var phone = await bench.Open(390, ColorScheme.Dark);
        await OpenFirst(phone);
        Assert.False(await phone.IsTooWide());
        Assert.Empty(await phone.Axe());
    }

    private static async Task OpenFirst(Tab tab)
    {
        await tab.Go("/reports");
        await tab.Page.Locator("a.title").Last.ClickAsync();
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Marks the words of a paragraph as somebody does who drags over them.</summary>
    private static async Task Select(Tab tab, int paragraph)
    {
        await tab.Page.EvaluateAsync($"getSelection().selectAllChildren(document.querySelectorAll('.text p')[{paragraph}])");
        await tab.Page.Locator(".text").DispatchEventAsync("pointerup");
        await tab.Page.WaitForSelectorAsync(".selection-bar:not([hidden])");
    }
}
