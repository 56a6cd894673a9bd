using System.Diagnostics;
using System.Globalization;
using Rapporteur.App.Output;

namespace Rapporteur.App.Batch;

/// <summary>Shows how far a long run has come: a line that moves on a terminal, a plain line now and then elsewhere.</summary>
internal sealed class ProgressLine(Terminal terminal, int total) : IProgress<int>, IDisposable
{
    private const int BarWidth = 24;

    /// <summary>A short run needs no bar.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private readonly TimeSpan pause = terminal.ErrorMoves ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(10);
    private TimeSpan next = terminal.ErrorMoves ? Quiet : TimeSpan.FromSeconds(10);
    private int length;

    public void Report(int value)
    {
        if (clock.Elapsed < next)
        {
            return;
        }

        lock (gate)
        {
            if (clock.Elapsed >= next)
            {
                next = clock.Elapsed + pause;
                Show(value);
            }
        }
    }

    public void Dispose()
    {
        if (length > 0)
        {
            terminal.Error.Write("\r" + new string(' ', length) + "\r");
        }
    }

    private void Show(int value)
    {
        var rate = value / clock.Elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds((total - value) / Math.Max(rate, 0.001));
        var figures = string.Create(CultureInfo.InvariantCulture, $"{value} of {total} reports, {rate:0.#} a second, {Words(left)} left");
        if (!terminal.ErrorMoves)
        {
            terminal.Error.WriteLine(figures);
            return;
        }

        var full = (int)((long)BarWidth * value / Math.Max(1, total));
        var line = $"[{new string('#', full)}{new string('.', BarWidth - full)}] {figures}";
        terminal.Error.Write("\r" + line.PadRight(length));
        length = line.Length;
    }

    private static string Words(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1 ? $"{time.Minutes} min {time.Seconds} s" : $"{time.Seconds} s";
}
