namespace Rapporteur.Casefile;

/// <summary>A finding of a report, written <c>rep-…/e3</c>.</summary>
public readonly record struct FindingRef(string ReportId, string FindingId) : IComparable<FindingRef>
{
    public int CompareTo(FindingRef other)
    {
        var reports = string.CompareOrdinal(ReportId, other.ReportId);
        return reports != 0 ? reports : string.CompareOrdinal(FindingId, other.FindingId);
    }

    public static bool operator <(FindingRef left, FindingRef right) => left.CompareTo(right) < 0;

    public static bool operator >(FindingRef left, FindingRef right) => left.CompareTo(right) > 0;

    public static bool operator <=(FindingRef left, FindingRef right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FindingRef left, FindingRef right) => left.CompareTo(right) >= 0;

    /// <summary>Reads <c>rep-…/e3</c>; null where it is written otherwise.</summary>
    public static FindingRef? Parse(string written) =>
        written.Split('/') is [{ Length: > 0 } report, { Length: > 0 } finding] ? new FindingRef(report, finding) : null;

    public override string ToString() => $"{ReportId}/{FindingId}";
}
