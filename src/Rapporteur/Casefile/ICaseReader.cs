using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>The reading side of a case.</summary>
public interface ICaseReader
{
    /// <summary>All reports, in order of intake.</summary>
    IReadOnlyList<ReportEntry> Reports();

    /// <summary>The newest reading of each report, in order of report id: the same whatever the order of intake.</summary>
    IEnumerable<Reading> Readings();

    /// <summary>All judgements, undone ones too, in the order in which they were made.</summary>
    IReadOnlyList<Judgement> Judgements();

    bool Contains(string reportId);

    /// <summary>One report; null where the case does not hold it.</summary>
    ReportEntry? Report(string id);

    /// <summary>The newest reading of one report; null where it has none.</summary>
    Reading? Reading(string reportId);

    /// <summary>Ids of reports that begin with this or whose file or address this is, at most so many.</summary>
    IReadOnlyList<string> ReportsNamed(string wanted, int most);

    /// <summary>Full-text search that folds case, diacritics, ayn and hamza marks and apostrophes; best first.</summary>
    IReadOnlyList<SearchHit> Search(string query, int limit);

    /// <summary>What other readers proposed, by report and model.</summary>
    IReadOnlyList<AssistedReading> Suggested();
}
