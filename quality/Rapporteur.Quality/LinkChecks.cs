namespace Rapporteur.Quality;

/// <summary>Names of several reports as actors of one case; fractions. Skipped where the annotated case is not at hand.</summary>
internal static class LinkChecks
{
    public static void Run(Gate gate, string shared)
    {
        var answers = Path.Combine(shared, "case", "case.json");
        var reports = Path.Combine(shared, "reports");
        gate.Check("shared-links", new Corpus(shared, ["case/case.json"], false), () => new LinkSet(answers, reports).Figures());
    }

    public static int Print(string answers, string reports)
    {
        var set = new LinkSet(answers, reports);
        foreach (var (measure, figure) in set.Figures())
        {
            Console.WriteLine($"{measure,-22}{figure:0.000}");
        }

        foreach (var fault in set.Faults())
        {
            Console.WriteLine(fault);
        }

        foreach (var link in set.Index.Links)
        {
            Console.WriteLine($"{Findings.Wire.Name(link.Decision)} {link.Score:0.00}: {link.Left} = {link.Right} ({string.Join(", ", link.Features.Select(f => f.Name))})");
        }

        return 0;
    }
}
