using Microsoft.Playwright;
using Rapporteur.App;
using Rapporteur.App.Output;
using Rapporteur.App.Workbench;

namespace Rapporteur.Workbench.Tests;

/// <summary>A browser, and a case made of the samples, for all tests of the workbench. Whoever changes a case takes a copy.</summary>
public sealed class Bench : IAsyncLifetime
{
    private static readonly string[] flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--enable-unsafe-swiftshader"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rapporteur-bench-");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private WorkbenchHost? host;
    private int copies;

    /// <summary>Where the workbench over the samples answers; no test may change that case.</summary>
    public string Address => host!.Address;

    public async Task InitializeAsync()
    {
        var samples = Directory.GetFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal);
        Read("fresh.case", [.. samples]);
        File.Copy(Path.Combine(folder.FullName, "fresh.case"), Path.Combine(folder.FullName, "samples.case"));
        host = Serve("samples.case");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = "/usr/bin/chromium", Args = flags, Headless = true });
    }

    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
        host!.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>A tab that fails the test when a page breaks its policy, throws, or asks for anything elsewhere.</summary>
    public Task<Tab> Open(int width = 1440, ColorScheme scheme = ColorScheme.Light) => Tab.Open(browser!, Address, width, scheme);

    /// <summary>The same over a workbench of the test's own.</summary>
    internal Task<Tab> Open(WorkbenchHost own, int width = 1440, ColorScheme scheme = ColorScheme.Light) => Tab.Open(browser!, own.Address, width, scheme);

    /// <summary>A workbench over a copy of the samples, for a test that changes them; the test disposes it.</summary>
    internal WorkbenchHost Copy()
    {
        var name = $"copy{Interlocked.Increment(ref copies)}.case";
        File.Copy(Path.Combine(folder.FullName, "fresh.case"), Path.Combine(folder.FullName, name));
        return Serve(name);
    }

    /// <summary>A workbench over a copy of the samples with a gazetteer: places as id, name, latitude, longitude, class and code, country.</summary>
    internal WorkbenchHost WithPlaces(params string[] places)
    {
        var name = $"copy{Interlocked.Increment(ref copies)}.case";
        Read(name, [.. Directory.GetFiles(Path.Combine(Checkout.Root, "samples"), "*.txt").Order(StringComparer.Ordinal)]);
        var file = Path.Combine(folder.FullName, name + ".txt");
        File.WriteAllLines(file, places.Select(p => p.Split('|')).Select(p =>
            string.Join('\t', (string[])[p[0], p[1], p[1], "", p[2], p[3], p[4][..1], p[4][2..], p[5], "", "", "", "", "", "5000", "", "0", "UTC", "2024-01-01"])));
        using var output = new StringWriter();
        var code = Application.Run(["gazetteer", "add", file, "--case", Path.Combine(folder.FullName, name)], new Terminal { Out = output, Error = output });
        Assert.True(code == ExitCode.Done, output.ToString());
        return Serve(name);
    }

    /// <summary>A workbench over a case made of texts, by name of file; none makes an empty case.</summary>
    internal WorkbenchHost Of(params (string Name, string Text)[] texts) => Serve(Case(texts));

    /// <summary>The file of such a case.</summary>
    internal string Case(params (string Name, string Text)[] texts)
    {
        var path = Path.Combine(folder.FullName, $"own{Interlocked.Increment(ref copies)}.case");
        Read(path, texts);
        return path;
    }

    /// <summary>Reads texts into a case by the command line, as another process would.</summary>
    internal void Read(string path, params (string Name, string Text)[] texts)
    {
        if (texts.Length > 0)
        {
            var own = Directory.CreateDirectory($"{path}-texts").FullName;
            Read(path, [.. texts.Select(t =>
            {
                File.WriteAllText(Path.Combine(own, t.Name), t.Text);
                return Path.Combine(own, t.Name);
            })]);
        }
    }

    private WorkbenchHost Serve(string name) => WorkbenchHost.Start(new WorkbenchOptions(Path.Combine(folder.FullName, name)) { Analyst = "Test Analyst" }).Value!;

    private void Read(string name, string[] files)
    {
        using var output = new StringWriter();
        var terminal = new Terminal { Out = output, Error = output };
        var code = Application.Run(["read", .. files, "--case", Path.Combine(folder.FullName, name)], terminal);
        Assert.True(code == ExitCode.Done, output.ToString());
    }
}

[CollectionDefinition(Name)]
public sealed class BenchCollection : ICollectionFixture<Bench>
{
    public const string Name = "workbench";
}
