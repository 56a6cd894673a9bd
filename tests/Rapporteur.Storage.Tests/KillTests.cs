using System.Diagnostics;

namespace Rapporteur.Storage.Tests;

public sealed class KillTests : IDisposable
{
    private const int Kills = 24;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Add_KilledInTheMiddle_KeepsWhatWasAcknowledged()
    {
        var path = folder["killed.case"];
        var acknowledged = new HashSet<string>();
        var random = new Random(11);
        for (var run = 0; run < Kills; run++)
        {
            acknowledged.UnionWith(await WriteAndKill(path, run, random));
        }

        using var store = SqliteCase.OpenOrCreate(path).Value!;
        Assert.Empty(store.Verify());
        var held = store.Reports().Select(e => e.Report.Id).ToHashSet();
        Assert.True(acknowledged.Count > Kills, $"only {acknowledged.Count} reports were acknowledged");
        Assert.Empty(acknowledged.Except(held));
        Assert.Equal(held.Count, store.Search("\"report\" batch", int.MaxValue).Select(h => h.ReportId).Distinct().Count());
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Kills the writer some moment after its first few acknowledgements; returns the ids that it acknowledged.</summary>
    private static async Task<IEnumerable<string>> WriteAndKill(string path, int run, Random random)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Victim).Assembly.Location, path, $"{run}"]) { RedirectStandardOutput = true };
        using var victim = Process.Start(start)!;
        Assert.Equal("ready", await victim.StandardOutput.ReadLineAsync());
        var seen = "";
        for (var batches = random.Next(0, 6); batches > 0; batches--)
        {
            seen += await victim.StandardOutput.ReadLineAsync() + "\n";
        }

        await Task.Delay(random.Next(0, 30));
        victim.Kill();
        seen += await victim.StandardOutput.ReadToEndAsync();
        await victim.WaitForExitAsync();

        // A line without its end may be half a line.
        return seen[..(seen.LastIndexOf('\n') + 1)].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
