using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rapporteur.Fuzz;

// fuzz SECONDS SEED-TEXTS FOUND-FOLDER [SEED]: mutated texts; each new kind of failure is shrunk and kept as a file.
// passes NAME LENGTH: what each pass costs on hostile texts whose name begins so.
// hostile [LENGTH]: every hostile text at that length and at half of it; prints time and memory, and fails where either is not about linear.
return args switch
{
    ["fuzz", var seconds, var texts, var found, ..] => Fuzz(int.Parse(seconds, CultureInfo.InvariantCulture), texts, found, args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 1),
    ["hostile", ..] => Hostiles(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200_000),
    ["passes", var name, var length] => Passes(name, int.Parse(length, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("fuzz SECONDS SEED-TEXTS FOUND-FOLDER [SEED] | hostile [LENGTH] | passes NAME LENGTH");
    return 2;
}

static int Fuzz(int seconds, string folder, string found, int seed)
{
    var texts = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(t => t.Length > 0).ToList();
    texts.AddRange(Hostile.All.Select(h => h.Make(600)));
    var mutator = new Mutator(texts, seed);
    var kinds = new HashSet<string>();
    var clock = Stopwatch.StartNew();
    var count = 0;
    for (; clock.Elapsed.TotalSeconds < seconds; count++)
    {
        var text = mutator.Next();
        if (Invariants.Broken(text) is { } broken && kinds.Add(broken))
        {
            var least = Shrinker.Shrink(text, t => Invariants.Broken(t) == broken);
            Directory.CreateDirectory(found);
            File.WriteAllBytes(Path.Combine(found, $"found-{seed}-{count}.txt"), Encoding.UTF8.GetBytes(least));
            Console.WriteLine($"{broken}\n    {least.Length} characters, found-{seed}-{count}.txt");
        }
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} texts in {clock.Elapsed.TotalSeconds:0} s, {kinds.Count} kinds of failure"));
    return kinds.Count == 0 ? 0 : 1;
}

static int Passes(string name, int length)
{
    foreach (var (each, make) in Hostile.All.Where(h => h.Name.StartsWith(name, StringComparison.Ordinal)))
    {
        PassProfile.Print(each, make, length);
    }

    return 0;
}

static int Hostiles(int length)
{
    var bad = 0;
    Invariants.Broken("Warm up. Rebels killed three soldiers on Monday, the army said.");
    foreach (var (name, make) in Hostile.All)
    {
        var (half, _, _) = Measure(make(length / 2));
        var (whole, memory, broken) = Measure(make(length));
        var ratio = whole / Math.Max(half, 0.001);
        var slow = whole > 0.5 && ratio > 3.5;
        bad += broken is not null || slow ? 1 : 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-20} {whole * 1000,8:0} ms  {whole * 1e9 / length,8:0} ns/char  x{ratio:0.0}  {memory / (double)length,7:0} B/char  {broken}{(slow ? " NOT LINEAR" : "")}"));
    }

    return bad == 0 ? 0 : 1;
}

static (double Seconds, long Memory, string? Broken) Measure(string text)
{
    GC.Collect();
    var before = GC.GetTotalAllocatedBytes(precise: true);
    var start = Process.GetCurrentProcess().TotalProcessorTime;
    var broken = Invariants.Broken(text);
    return ((Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - before, broken);
}
