using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Quality.Fusion;

/// <summary>A folder of reports, read, linked and fused as one case.</summary>
internal sealed class FusionCase
{
    private const int Enough = 8;
    private readonly Dictionary<string, (ReportEntry Entry, Reading Reading)> byFile = new(StringComparer.Ordinal);

    public FusionCase(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList();
        var reader = new Reader();
        var read = files.AsParallel().AsOrdered().Select(f =>
        {
            var report = Report.FromText(File.ReadAllText(f), Path.GetFileName(f));
            return (Entry: new ReportEntry(report, "", DateTimeOffset.UnixEpoch, "quality"), Reading: reader.Read(report));
        }).ToList();
        foreach (var pair in read)
        {
            byFile[pair.Entry.Report.Origin] = pair;
        }

        Reports = read.ConvertAll(r => r.Entry);
        Readings = read.ConvertAll(r => r.Reading);
        Record = CaseView.Build(Reports, Readings).Record;
    }

    public IReadOnlyList<ReportEntry> Reports { get; }

    public IReadOnlyList<Reading> Readings { get; }

    public CaseRecord Record { get; }

    public string? ReportId(string file) => byFile.TryGetValue(file, out var found) ? found.Entry.Report.Id : null;

    /// <summary>The account that tells what the quote tells: of those whose evidence shares words with it the one that fits it best.</summary>
    public (Incident Incident, Account Account)? At(Spot spot)
    {
        if (spot.Quote is null || Span(spot) is not { } span)
        {
            return null;
        }

        var id = ReportId(spot.File);
        var found = Record.Incidents.SelectMany(i => i.Accounts.Where(a => a.Ref.ReportId == id).Select(a => (Incident: i, Account: a)))
            .Select(p => (p.Incident, p.Account, Fit: Best(p.Account.Finding.Evidence, span)))
            .Where(p => p.Fit > 0).OrderByDescending(p => p.Fit).ThenBy(p => p.Account.Ref).ToList();
        return found.Count == 0 ? null : (found[0].Incident, found[0].Account);
    }

    /// <summary>Whether the finding stands at the spot.</summary>
    public bool Stands(FindingRef finding, Spot spot)
    {
        if (finding.ReportId != ReportId(spot.File))
        {
            return false;
        }

        return spot.Quote is null || (Span(spot) is { } span
            && byFile[spot.File].Reading.Findings.FirstOrDefault(f => f.Id == finding.FindingId) is { } found
            && Best(found.Evidence, span) > 0);
    }

    private static double Best(Evidence evidence, TextSpan quote) => evidence.More.Prepend(evidence).Max(e => Fit(e, quote));

    /// <summary>Shared characters as a part of all that either covers; none where only a few letters are shared.</summary>
    private static double Fit(Evidence evidence, TextSpan quote)
    {
        var shared = Math.Min(evidence.Span.End, quote.End) - Math.Max(evidence.Span.Start, quote.Start);
        return shared < Enough ? 0 : shared / (double)(Math.Max(evidence.Span.End, quote.End) - Math.Min(evidence.Span.Start, quote.Start));
    }

    /// <summary>Where the quote stands; line breaks count as spaces.</summary>
    private TextSpan? Span(Spot spot)
    {
        if (!byFile.TryGetValue(spot.File, out var found))
        {
            return null;
        }

        var at = Flat(found.Entry.Report.Text).IndexOf(Flat(spot.Quote!), StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, at + spot.Quote!.Length);
    }

    private static string Flat(string text) => string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : c));
}
