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
            acknowledged.UnionWith(await WriteAndKill(path, run, random.Next(5, 150)));
        }

        using var store = SqliteCase.OpenOrCreate(path).Value!;
        Assert.Empty(store.Verify());
        var held = store.Reports().Select(e => e.Report.Id).ToHashSet();
        Assert.True(acknowledged.Count > Kills, $"only {acknowledged.Count} reports were acknowledged");
        Assert.Empty(acknowledged.Except(held));
        Assert.Equal(held.Count, store.Search("\"report\" batch", int.MaxValue).Select(h => h.ReportId).Distinct().Count());
    }

    public void Dispose() => folder.Dispose();

    private static async Task<IEnumerable<string>> WriteAndKill(string path, int run, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Victim).Assembly.Location, path, $"{run}"]) { RedirectStandardOutput = true };
        using var victim = Process.Start(start)!;
        Assert.Equal("ready", await victim.StandardOutput.ReadLineAsync());
        await Task.Delay(milliseconds);
        victim.Kill();
        var output = await victim.StandardOutput.ReadToEndAsync();
        await victim.WaitForExitAsync();

        // A line without its end may be half a line.
        return output[..(output.LastIndexOf('\n') + 1)].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
