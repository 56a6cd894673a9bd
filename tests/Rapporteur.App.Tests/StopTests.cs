using System.Diagnostics;
using Rapporteur.Storage;

namespace Rapporteur.App.Tests;

/// <summary>Ctrl-C, in a process of its own.</summary>
public sealed class StopTests : IDisposable
{
    private const int Reports = 400;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Read_Interrupted_KeepsWhatItReadAndGoesOnNextTime()
    {
        // A pipe that nobody has written to yet holds the run in the midst of its inputs, whatever the machine's speed.
        Directory.CreateDirectory(folder["in"]);
        await Process.Start("mkfifo", [folder["in/100.txt"]]).WaitForExitAsync();
        for (var i = 0; i < Reports; i++)
        {
            if (i != 100)
            {
                folder.Write($"in/{i:000}.txt", System.Text.Encoding.UTF8.GetBytes($"Report number {i} tells of the day."));
            }
        }

        // A test run in the background of a shell inherits an ignored SIGINT; env gives the signal its meaning back.
        using var process = Process.Start(new ProcessStartInfo(
            "env", ["--default-signal=INT", "dotnet", typeof(Application).Assembly.Location, "read", folder["in"], "--case", folder["a.case"]])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await using (var pipe = new FileStream(folder["in/100.txt"], FileMode.Open, FileAccess.Write))
        {
            using var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"])!;
            await interrupt.WaitForExitAsync();
            await Task.Delay(300);
            pipe.Write("Report number 100 tells of the day."u8);
        }

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Stopped", error, StringComparison.Ordinal);
        Assert.InRange(Held(), 64, Reports - 1);
        File.Delete(folder["in/100.txt"]);
        folder.Write("in/100.txt", "Report number 100 tells of the day."u8);
        Assert.Equal(0, Cli.Run("read", folder["in"], "--case", folder["a.case"]).Code);
        Assert.Equal(Reports, Held());
    }

    private int Held()
    {
        using var store = SqliteCase.OpenExisting(folder["a.case"]).Value!;
        Assert.Empty(store.Verify());
        return store.Count;
    }
}
