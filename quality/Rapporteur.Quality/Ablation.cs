using Rapporteur.Read;
using Rapporteur.Read.Events;

namespace Rapporteur.Quality;

/// <summary>What each pass, and each step of the events, adds: the measures of readings without it.</summary>
internal static class Ablation
{
    private static readonly string[] measures = ["actors", "events (untyped)", "events", "  place", "  date", "statements", "relations", "forecasts"];

    private static readonly string[] optional = ["layout", "Datelines", "names", "dates", "publication", "repairs", "actors", "Attribution"];

    public static int Print(string gold, string texts)
    {
        Console.WriteLine($"{"left out",-14}{string.Concat(measures.Select(m => $"{m.Trim(),18}"))}");
        Row("nothing", Reader.Standard(), gold, texts);
        foreach (var name in optional)
        {
            Row(name, [.. Reader.Standard().Select(p => p.Name == name ? new LeftOut(p) : p)], gold, texts);
        }

        foreach (var step in new[] { EventSteps.Joining, EventSteps.Tolls, EventSteps.Merging, EventSteps.Filtering, EventSteps.Scenes })
        {
            Row(step.ToString().ToLowerInvariant(), [.. Reader.Standard().Select(p => p is EventsPass ? new EventsPass(EventSteps.All & ~step) : p)], gold, texts);
        }

        return 0;
    }

    private static void Row(string name, IPass[] passes, string gold, string texts)
    {
        var tally = ReadingSet.Score(gold, texts, new Reader(passes));
        Console.WriteLine($"{name,-14}{string.Concat(measures.Select(m => $"{tally.F1(m),18:0.000}"))}");
    }
}
