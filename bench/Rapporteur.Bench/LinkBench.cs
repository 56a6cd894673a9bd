using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>Who is who over reports of invented names: mentions linked a second on one core. A third of the mentions are names in another spelling.</summary>
internal static class LinkBench
{
    private const int ActorsPerReport = 20;
    private const int MentionsPerActor = 3;

    public static int Run(int mentions)
    {
        var reports = mentions / (ActorsPerReport * MentionsPerActor);
        var readings = Readings(reports);
        for (var round = 0; round < 3; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            var index = Linker.Link(readings, []);
            var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            Console.WriteLine($"{reports * ActorsPerReport * MentionsPerActor:N0} mentions in {reports:N0} reports, {index.Actors.Count:N0} actors, {index.Links.Count:N0} links: "
                + $"{seconds:0.0} s, {reports * ActorsPerReport * MentionsPerActor / seconds:N0} mentions/s, {Environment.WorkingSet >> 20:N0} MB");
        }

        return 0;
    }

    private static List<Reading> Readings(int reports)
    {
        var names = new InventedNames(1);
        var known = Enumerable.Range(0, Math.Max(50, reports / 2)).Select(i => (Name: i % 3 > 0 ? names.Person() : names.Body(), IsPerson: i % 3 > 0)).ToList();
        return [.. Enumerable.Range(0, reports).Select(r => new Reading
        {
            ReportId = ContentId.Of("rep", $"{r}"),
            Engine = "bench",
            Actors = [.. Enumerable.Range(1, ActorsPerReport).Select(a => Actor(a, known[names.Next(known.Count)], names))],
        })];
    }

    private static ReportActor Actor(int number, (string Name, bool IsPerson) known, InventedNames names)
    {
        var name = names.Next(3) == 0 ? names.Respelled(known.Name) : known.Name;
        var mentions = Enumerable.Range(0, MentionsPerActor).Select(m => new Mention(new TextSpan(1000 * number + 100 * m, 1000 * number + 100 * m + name.Length), name, MentionForm.Name));
        return new ReportActor($"a{number}", known.IsPerson ? ActorKind.Person : ActorKind.ArmedGroup, name, [.. mentions]) { Names = [name], IsNamed = true };
    }
}
