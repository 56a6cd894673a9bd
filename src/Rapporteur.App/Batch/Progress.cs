using System.Globalization;
using Rapporteur.App.Output;
using Spectre.Console;

namespace Rapporteur.App.Batch;

/// <summary>Shows how far a long run has come: a bar that moves on a terminal, a plain line now and then elsewhere.</summary>
internal static class Progress
{
    /// <summary>A short run needs no bar.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Does the work, which counts the reports that it has done.</summary>
    public static T Over<T>(Terminal terminal, int total, Func<IProgress<int>, T> work)
    {
        var done = new Counter();
        var working = Task.Run(() => work(done));
        if (Task.WaitAny([working], Quiet) < 0)
        {
            Show(terminal, total, done, working);
        }

        return working.GetAwaiter().GetResult();
    }

    private static void Show(Terminal terminal, int total, Counter done, Task working)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.ErrorMoves ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.ErrorMoves && terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = terminal.ErrorMoves ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Error),
        });
        console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Words(done, total), maxValue: Math.Max(1, total));
                while (Task.WaitAny([working], Pause) < 0)
                {
                    task.Value = done.Value;
                    task.Description = Words(done, total);
                }
            });
    }

    private static string Words(Counter done, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"{done.Value} of {total} reports, {done.Rate:0.#} a second");

    private sealed class Counter : IProgress<int>
    {
        private readonly System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
        private int value;

        public int Value => Volatile.Read(ref value);

        public double Rate => Value / clock.Elapsed.TotalSeconds;

        /// <summary>Called from several threads, each with its own count; they may come out of order by a few.</summary>
        void IProgress<int>.Report(int value) => Volatile.Write(ref this.value, value);
    }
}
