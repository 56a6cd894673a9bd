namespace Rapporteur.Storage.Tests;

/// <summary>The process that the kill test kills: writes batches for ever and prints the ids of each batch once the case has taken it.</summary>
internal static class Victim
{
    public static int Run(string[] args)
    {
        using var store = SqliteCase.OpenOrCreate(args[0]).Value!;
        var random = new Random(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
        Console.WriteLine("ready");
        for (var batch = 0; ; batch++)
        {
            var items = Enumerable.Range(0, random.Next(1, 40)).Select(i => Sample.Item($"Run {args[1]}, batch {batch}, report {i}.\n" + Sample.Prose(random))).ToArray();
            store.Add(items);
            Console.WriteLine(string.Join(' ', items.Select(i => i.Report.Id)));
        }
    }
}
