using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>
/// Denials that are about no incident of the record, against what they deny: an accusation or claim close before, or a finding of this or
/// another report whose sentence shares names and words with it that few others have.
/// </summary>
internal sealed class AnsweredDenials
{
    private const double NeededNearby = 1;
    private const double NeededHere = 2;
    private const double NeededElsewhere = 2;
    private const double RareName = 1;
    private const double RareWord = 0.7;
    private const double Common = 0.2;
    private const int FewestWords = 3;
    private const int MostWords = 14;
    private const int FewForRare = 3;
    private const int RareOneOf = 12;
    private const int NearbyCharacters = 400;
    private const int DaysOfNews = 60;
    private readonly IReadOnlyList<SaidFinding> said;
    private readonly ILookup<string, SaidFinding> byReport;
    private readonly ILookup<string, SaidFinding> byTerm;
    private readonly Dictionary<string, int> use;
    private readonly HashSet<(string Report, string Sentence)> denied;
    private readonly Publication published;
    private readonly int reports;

    public AnsweredDenials(IReadOnlyList<SaidFinding> said, Publication published)
    {
        this.said = said;
        denied = [.. said.Where(s => s.IsDenial).Select(s => (s.Ref.ReportId, s.Sentence))];
        byReport = said.ToLookup(s => s.Ref.ReportId, StringComparer.Ordinal);
        this.published = published;
        reports = said.Select(s => s.Ref.ReportId).Distinct().Count();
        use = said.SelectMany(s => s.Terms.Select(t => (t, s.Ref.ReportId))).Distinct().CountBy(p => p.t).ToDictionary(StringComparer.Ordinal);
        byTerm = said.SelectMany(s => s.Terms.Where(IsRare).Select(n => (n, s))).ToLookup(p => p.n, p => p.s, StringComparer.Ordinal);
    }

    /// <param name="ledger">All statements.</param>
    /// <param name="settled">Findings that stand in a dispute already.</param>
    public IEnumerable<Dispute> All(IEnumerable<LedgerEntry> ledger, IReadOnlySet<FindingRef> settled)
    {
        var byRef = said.ToDictionary(s => s.Ref);
        var open = ledger.Where(l => l.Finding.Act == StatementAct.Denies && l.Speaker.Actor is not null && !settled.Contains(l.Ref) && byRef.ContainsKey(l.Ref));
        foreach (var told in open.GroupBy(l => (l.Ref.ReportId, byRef[l.Ref].Sentence)).Select(g => g.ToList()))
        {
            if (Answered(told[0], byRef[told[0].Ref]) is { Count: > 0 } answered)
            {
                var kind = answered.Exists(a => a.IsAccusation) ? DisputeKind.AccusationDenial : DisputeKind.ClaimDenial;
                yield return DisputeMaker.Make(kind, $"whether {Shortened(answered[0].Quote)}", told[0].Speaker.Actor!.Id,
                [
                    new DisputeSide("it is so", [.. answered.Select(a => a.Holder).Distinct()], [.. answered.Select(a => a.Ref)]),
                    DisputeMaker.Side($"denied by {string.Join(" and ", told.Select(d => d.Speaker.Name).Distinct())}", told),
                ]);
            }
        }
    }

    /// <summary>The first words of what is denied, in quotation marks.</summary>
    private static string Shortened(string quote)
    {
        var words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $"“{string.Join(' ', words.Take(MostWords)).TrimEnd('.', ',', ';')}{(words.Length > MostWords ? " …" : "")}”";
    }

    /// <summary>What the denial answers: the best of each report.</summary>
    private List<SaidFinding> Answered(LedgerEntry denial, SaidFinding words)
    {
        var speaker = Fold.Of(denial.Speaker.Name).Split(' ').ToHashSet(StringComparer.Ordinal);
        var others = byReport[denial.Ref.ReportId].Concat(words.Terms.SelectMany(n => byTerm[n])).Distinct().Where(s => !denied.Contains((s.Ref.ReportId, s.Sentence)) && (s.Speaker is null || !s.Speaker.Same(denial.Speaker))).ToList();
        var close = others.Where(s => s.IsAccusation && s.Ref.ReportId == denial.Ref.ReportId
            && words.Span.Start - s.Span.End is >= 0 and <= NearbyCharacters).OrderByDescending(s => s.Span.Start).Take(1).ToList();
        return close.Count > 0 ? close : [.. others.Select(s => (Said: s, Score: Shared(words, s, speaker)))
            .Where(s => s.Score >= Needed(words, s.Said) && IsOfThatTime(denial.Ref, s.Said.Ref))
            .GroupBy(s => s.Said.Ref.ReportId).Select(g => g.OrderByDescending(s => s.Score).ThenByDescending(s => s.Said.Span.Start).ThenBy(s => s.Said.Ref).First().Said).OrderBy(s => s.Ref)];
    }

    private static double Needed(SaidFinding denial, SaidFinding said) => denial.Ref.ReportId != said.Ref.ReportId ? NeededElsewhere
        : denial.Span.Start - said.Span.End is >= 0 and <= NearbyCharacters ? NeededNearby : NeededHere;

    private bool IsOfThatTime(FindingRef a, FindingRef b) => a.ReportId == b.ReportId
        || (published.Of(a.ReportId)?.From is { } left && published.Of(b.ReportId)?.From is { } right && Math.Abs(left.DayNumber - right.DayNumber) <= DaysOfNews);

    private double Shared(SaidFinding a, SaidFinding b, HashSet<string> speaker)
    {
        var names = a.Words.Names.Where(n => b.Words.Names.Contains(n) && !speaker.Contains(n)).ToList();
        var words = a.Words.Words.Where(b.Words.Words.Contains).ToList();
        var accused = names.Exists(b.Accused.Contains) && words.Count > 0 ? RareName : 0;
        return names.Count == 0 && words.Count < FewestWords ? 0 : accused + names.Sum(n => IsRare(n) ? RareName : Common) + words.Sum(w => IsRare(w) ? RareWord : Common);
    }

    private bool IsRare(string term) => use.GetValueOrDefault(term) is var n && (n <= FewForRare || n * RareOneOf <= reports);
}
