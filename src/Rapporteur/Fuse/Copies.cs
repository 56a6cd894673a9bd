using Rapporteur.Casefile;

namespace Rapporteur.Fuse;

/// <summary>
/// Reports of which half the runs of words stand in another: copies of one text, cut or slightly changed, which count once. Each report is
/// sketched by the smallest hashes of its runs, so that copies meet in a bucket and nothing is compared with everything.
/// </summary>
internal sealed class Copies
{
    private const int SketchSize = 16;
    private const int Run = 6;
    private const int FewestRuns = 12;
    private const double Shared = 0.5;
    private const int MostNeighbours = 8;
    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);

    public Copies(IReadOnlyList<ReportEntry> reports)
    {
        var runs = new Dictionary<string, HashSet<ulong>>(StringComparer.Ordinal);
        var buckets = new SortedDictionary<ulong, List<string>>();
        foreach (var report in reports.OrderBy(r => r.Report.Id, StringComparer.Ordinal))
        {
            var hashes = Runs(report.Report.Text);
            runs[report.Report.Id] = hashes;
            first[report.Report.Id] = report.Report.Id;
            foreach (var hash in hashes.Order().Take(SketchSize))
            {
                if (!buckets.TryGetValue(hash, out var bucket))
                {
                    buckets[hash] = bucket = [];
                }

                bucket.Add(report.Report.Id);
            }
        }

        foreach (var bucket in buckets.Values)
        {
            for (var i = 1; i < bucket.Count; i++)
            {
                for (var j = Math.Max(0, i - MostNeighbours); j < i; j++)
                {
                    Join(bucket[i], bucket[j], runs);
                }
            }
        }
    }

    /// <summary>The first of the reports that are copies of one another, by id: the same for all of them.</summary>
    public string Of(string reportId) => first.TryGetValue(reportId, out var of) && of != reportId ? Of(of) : reportId;

    private void Join(string a, string b, Dictionary<string, HashSet<ulong>> runs)
    {
        var (left, right) = (Of(a), Of(b));
        var smaller = Math.Min(runs[a].Count, runs[b].Count);
        if (left == right || smaller < FewestRuns || runs[a].Count(runs[b].Contains) < smaller * Shared)
        {
            return;
        }

        var low = string.CompareOrdinal(left, right) < 0 ? left : right;
        first[left] = low;
        first[right] = low;
    }

    private static HashSet<ulong> Runs(string text)
    {
        var words = Fold.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hashes = Array.ConvertAll(words, Hash);
        var runs = new HashSet<ulong>();
        for (var i = 0; i + Run <= hashes.Length; i++)
        {
            var run = 0UL;
            for (var j = i; j < i + Run; j++)
            {
                run = (run * 1099511628211UL) ^ hashes[j];
            }

            runs.Add(run * 0x9E3779B97F4A7C15UL);
        }

        return runs;
    }

    /// <summary>FNV-1a over UTF-16 units: the same on every machine and in every run.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}
