namespace Rapporteur.Fuse;

/// <summary>In how many reports of the case a word stands in sentences that tell events: the rarer it is, the more it says.</summary>
internal sealed class WordUse
{
    /// <summary>Below this many reports plain words are no evidence: too little is known of what is common.</summary>
    private const int FewestReports = 20;
    private const int FewForName = 3;

    /// <summary>In a case of a handful of reports no name is rare that two of them have.</summary>
    private const int FewOneOf = 4;
    private const int RareOneOf = 40;
    private const int KnownOneOf = 12;
    private const int WordOneOf = 15;
    private readonly Dictionary<string, int> use = new(StringComparer.Ordinal);
    private readonly int reports;

    public WordUse(IEnumerable<Telling> tellings)
    {
        var byReport = tellings.GroupBy(t => t.Account.Ref.ReportId).ToList();
        reports = byReport.Count;
        foreach (var word in byReport.SelectMany(r => r.SelectMany(t => t.Context.Words.Names.Concat(t.Context.Words.Words)).Distinct()))
        {
            use[word] = use.GetValueOrDefault(word) + 1;
        }
    }

    public bool IsRareName(string name) => use.GetValueOrDefault(name) is var n && ((n <= FewForName && n * FewOneOf <= reports) || n * RareOneOf <= reports);

    public bool IsKnownName(string name) => use.GetValueOrDefault(name) is var n && (n <= FewForName || n * KnownOneOf <= reports);

    public bool IsTellingWord(string word) => reports >= FewestReports && use.GetValueOrDefault(word) * WordOneOf <= reports;
}
