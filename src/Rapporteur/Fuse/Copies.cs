using Rapporteur.Casefile;

namespace Rapporteur.Fuse;

/// <summary>
/// Reports of which most sentences stand word for word in another: copies of one text, which count once. Each report is sketched by its
/// smallest sentence hashes, so that copies meet in a bucket and nothing is compared with everything.
/// </summary>
internal sealed class Copies
{
    private const int SketchSize = 8;
    private const int ShortestSentence = 30;
    private const double Shared = 0.5;
    private const int MostNeighbours = 8;
    private static readonly char[] Ends = ['.', '!', '?', '\n', '…'];
    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);

    public Copies(IReadOnlyList<ReportEntry> reports)
    {
        var sentences = new Dictionary<string, HashSet<ulong>>(StringComparer.Ordinal);
        var buckets = new SortedDictionary<ulong, List<string>>();
        foreach (var report in reports.OrderBy(r => r.Report.Id, StringComparer.Ordinal))
        {
            var hashes = Sentences(report.Report.Text);
            sentences[report.Report.Id] = hashes;
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
                    Join(bucket[i], bucket[j], sentences);
                }
            }
        }
    }

    /// <summary>The first of the reports that are copies of one another, by id: the same for all of them.</summary>
    public string Of(string reportId) => first.TryGetValue(reportId, out var of) && of != reportId ? Of(of) : reportId;

    private void Join(string a, string b, Dictionary<string, HashSet<ulong>> sentences)
    {
        var (left, right) = (Of(a), Of(b));
        var smaller = Math.Min(sentences[a].Count, sentences[b].Count);
        if (left == right || smaller < 2 || sentences[a].Count(sentences[b].Contains) < smaller * Shared)
        {
            return;
        }

        var low = string.CompareOrdinal(left, right) < 0 ? left : right;
        first[left] = low;
        first[right] = low;
    }

    private static HashSet<ulong> Sentences(string text) =>
        [.. text.Split(Ends).Where(s => s.Length >= ShortestSentence).Select(s => Hash(Fold.Of(s)))];

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
