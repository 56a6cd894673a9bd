using System.Globalization;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Judge;

/// <summary>
/// Where a finding or an actor of a report stands, and a hash of what it says. A newer engine may number its findings anew; what was judged
/// is found again by its content, else as the finding of the same kind that shares most of its span, at least half.
/// </summary>
internal static class Anchor
{
    private const double LeastOverlap = 0.5;

    /// <summary><c>e 120-180 fnd-…</c>, or null where the reading has no such finding.</summary>
    public static string? Of(Reading reading, string id) =>
        All(reading, id.Length > 0 ? id[0] : ' ').FirstOrDefault(i => i.Id == id) is { Id: not null } item
            ? string.Create(CultureInfo.InvariantCulture, $"{id[0]} {item.Span.Start}-{item.Span.End} {item.Hash}")
            : null;

    /// <summary>The id that the thing has in this reading, or null where it is no longer there.</summary>
    public static string? Find(Reading reading, string anchor)
    {
        var parts = anchor.Split(' ', '-');
        if (parts.Length != 5 || !int.TryParse(parts[1], out var start) || !int.TryParse(parts[2], out var end) || start > end)
        {
            return null;
        }

        var span = new TextSpan(start, end);
        var all = All(reading, anchor[0]).ToList();
        var hash = $"{parts[3]}-{parts[4]}";
        var same = all.Where(i => i.Hash == hash).OrderByDescending(i => i.Span == span).FirstOrDefault();
        return same.Id ?? all.Where(i => Overlap(i.Span, span) >= LeastOverlap).OrderByDescending(i => Overlap(i.Span, span)).FirstOrDefault().Id;
    }

    private static IEnumerable<(string Id, TextSpan Span, string Hash)> All(Reading reading, char kind) => kind == 'a'
        ? reading.Actors.Where(a => a.Mentions.Count > 0).Select(a => (a.Id, a.Mentions[0].Span, ContentId.Of("fnd", a.Name, Wire.Name(a.Kind))))
        : reading.Findings.Where(f => f.Id[0] == kind).Select(f => (f.Id, f.Evidence.Span, Hash(f)));

    private static string Hash(Finding finding) => finding switch
    {
        EventFinding e => ContentId.Of("fnd", e.Evidence.Quote, Wire.Name(e.Type), e.Mode),
        StatementFinding s => ContentId.Of("fnd", s.Evidence.Quote, Wire.Name(s.Act), s.Speaker.Words),
        RelationFinding r => ContentId.Of("fnd", r.Evidence.Quote, Wire.Name(r.Predicate), r.Subject.Words, r.Object.Words),
        _ => ContentId.Of("fnd", finding.Evidence.Quote),
    };

    private static double Overlap(TextSpan a, TextSpan b)
    {
        var shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared <= 0 ? 0 : shared / (double)a.Cover(b).Length;
    }
}
