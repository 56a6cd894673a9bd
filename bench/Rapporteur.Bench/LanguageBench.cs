using System.Diagnostics;
using System.Text.Json;
using Rapporteur.Read;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Tags;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>Tokens, sentences and tags on one core. CPU seconds count, so that other work on the machine tells less.</summary>
internal static class LanguageBench
{
    private const int Rounds = 7;

    public static int Run(string[] paths)
    {
        var texts = Texts.Load(paths);
        var reports = texts.Select(t => Report.FromText(t, "bench")).ToList();
        var started = Stopwatch.GetTimestamp();
        _ = Tagger.Shared;
        Console.WriteLine($"model loaded in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");
        Console.WriteLine($"{texts.Count} documents, {texts.Sum(t => (long)t.Length) / 1e6:F2} million characters");
        var sentences = Time(reports, [new SentencesPass()]);
        var tags = Time(reports, [new SentencesPass(), new TagsPass()]);
        Show("tokens + sentences", sentences);
        Show("tokens + sentences + tags", tags);
        Console.WriteLine($"managed memory allocated: {tags.Bytes / (double)tags.Tokens:F1} bytes a token");
        if (Wink(texts) is { } wink)
        {
            Show("wink-nlp: tokens + sentences", wink.Sentences);
            Show("wink-nlp: tokens + sentences + tags", wink.Tags);
            Console.WriteLine($"ratio: {sentences.Rate / wink.Sentences.Rate:F2} without tags, {tags.Rate / wink.Tags.Rate:F2} with tags");
        }

        return 0;
    }

    private static void Show(string name, Timing timing) =>
        Console.WriteLine($"{name,-38} {timing.Tokens,9} tokens  {timing.Seconds,7:F3} s  {timing.Rate / 1e6,6:F2} million tokens/s");

    private static Timing Time(List<Report> reports, IPass[] passes)
    {
        var best = new Timing(0, double.MaxValue, 0);
        using var process = Process.GetCurrentProcess();
        for (var round = 0; round < Rounds; round++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            var allocated = GC.GetTotalAllocatedBytes();
            var tokens = 0L;
            foreach (var report in reports)
            {
                var draft = new Draft(report);
                foreach (var pass in passes)
                {
                    pass.Run(draft);
                }

                tokens += draft.Text.Tokens.Length;
            }

            process.Refresh();
            var seconds = (process.TotalProcessorTime - before).TotalSeconds;
            best = seconds < best.Seconds ? new Timing(tokens, seconds, GC.GetTotalAllocatedBytes() - allocated) : best;
        }

        return best;
    }

    private static (Timing Sentences, Timing Tags)? Wink(List<string> texts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "bench", "wink", "bench.js")))
        {
            folder = folder.Parent;
        }

        if (folder is null || !Directory.Exists(Path.Combine(folder.FullName, "bench", "wink", "node_modules")))
        {
            Console.WriteLine("wink-nlp is not installed: npm ci in bench/wink");
            return null;
        }

        var temporary = Directory.CreateTempSubdirectory("rapporteur-bench");
        try
        {
            var files = texts.Select((t, i) => Path.Combine(temporary.FullName, $"{i}.txt")).ToList();
            files.Zip(texts).ToList().ForEach(p => File.WriteAllText(p.First, p.Second));
            var start = new ProcessStartInfo("node") { RedirectStandardOutput = true };
            start.ArgumentList.Add(Path.Combine(folder.FullName, "bench", "wink", "bench.js"));
            files.ForEach(start.ArgumentList.Add);
            using var node = Process.Start(start)!;
            using var json = JsonDocument.Parse(node.StandardOutput.ReadToEnd());
            return (Read(json, "sentences"), Read(json, "tags"));
        }
        finally
        {
            temporary.Delete(true);
        }
    }

    private static Timing Read(JsonDocument json, string name)
    {
        var part = json.RootElement.GetProperty(name);
        return new Timing(part.GetProperty("tokens").GetInt64(), part.GetProperty("seconds").GetDouble(), 0);
    }

    private readonly record struct Timing(long Tokens, double Seconds, long Bytes)
    {
        public double Rate => Tokens / Seconds;
    }
}
