using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Casefile;

namespace Rapporteur.App.Batch;

/// <summary>Tells how a run went: what was read, what was there already, what was left out and why.</summary>
internal static class ReadSummary
{
    /// <summary>Inputs named for each code; the rest are counted.</summary>
    private const int Named = 20;

    /// <returns>The exit code.</returns>
    public static int Write(Terminal terminal, string path, ReadTally tally, TimeSpan time)
    {
        var rate = tally.Read > 1 ? string.Create(CultureInfo.InvariantCulture, $", {tally.Read / time.TotalSeconds:0.#} a second") : "";
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{Count(tally.Read)} read into {Safe.Line(path)} in {time.TotalSeconds:0.0} s{rate}."));
        if (tally.AlreadyThere > 0)
        {
            terminal.Line($"{Count(tally.AlreadyThere)} already there, skipped{(tally.Carriers > 0 ? $"; {tally.Carriers} from a further place, noted as carriers of the same text" : "")}.");
        }

        if (tally.LeftOut.Count > 0)
        {
            terminal.Line($"{Count(tally.LeftOut.Count).Replace("report", "input", StringComparison.Ordinal)} left out.");
        }

        Problems(terminal, "Left out", tally.LeftOut);
        Problems(terminal, "Read, but note", tally.Notices);
        if (tally.Broken is { } broken)
        {
            return Application.Tell(terminal, broken, ExitCode.Case);
        }

        if (tally.Stopped)
        {
            terminal.Out.Flush();
            terminal.Error.WriteLine("Stopped. What was read is in the case; run the same command again to go on.");
            return ExitCode.Stopped;
        }

        return tally.LeftOut.Count > 0 ? ExitCode.Partly : ExitCode.Done;
    }

    /// <summary>Problems by code, with the advice once for each.</summary>
    public static void Problems(Terminal terminal, string heading, IReadOnlyCollection<Problem> problems)
    {
        terminal.Out.Flush();
        foreach (var kind in problems.GroupBy(p => (p.Code, p.Advice)).OrderBy(g => g.Key.Code, StringComparer.Ordinal))
        {
            terminal.Error.WriteLine($"{heading}: {kind.Key.Code}, {kind.Count()} time{(kind.Count() == 1 ? "" : "s")}. {Safe.Line(kind.Key.Advice)}.");
            foreach (var problem in kind.Take(Named))
            {
                terminal.Error.WriteLine("    " + Safe.Line(problem.Message));
            }

            if (kind.Count() > Named)
            {
                terminal.Error.WriteLine($"    and {kind.Count() - Named} more");
            }
        }
    }

    private static string Count(int number) => $"{number} report{(number == 1 ? "" : "s")}";
}
