using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Judge;
using Rapporteur.Read.Assisted;

namespace Rapporteur.Review;

/// <summary>Single reports and readings of a case as analysts have corrected them, without looking at all others.</summary>
/// <param name="store">The case.</param>
/// <param name="known">Last day of judgements that count, or null for all.</param>
public sealed class JudgedReports(ICaseReader store, DateOnly? known)
{
    private readonly Lazy<ILookup<string, AssistedReading>> proposed = new(() => store.Suggested().ToLookup(s => s.ReportId, StringComparer.Ordinal));
    private JudgementLog? log;

    /// <summary>The judgements that count on that day; only readings that they name are looked at to find out where their findings stand now.</summary>
    public JudgementLog Log
    {
        get
        {
            if (log is null)
            {
                var all = store.Judgements().Where(j => known is null || DateOnly.FromDateTime(j.At.UtcDateTime) <= known).ToList();
                var touched = all.SelectMany(j => new[] { j.Subject, j.Other }).OfType<string>().Where(s => s.Contains('/', StringComparison.Ordinal))
                    .Select(s => s[..s.IndexOf('/', StringComparison.Ordinal)]).Distinct();
                log = JudgementLog.Of(all, [.. touched.Select(Stored).OfType<Reading>()]);
            }

            return log;
        }
    }

    /// <summary>The report and its newest reading; nulls where the case does not hold them.</summary>
    public (ReportEntry? Entry, Reading? Reading) Of(string id) => store.Report(id) is not { } entry ? (null, null)
        : (JudgedReadings.Apply([entry], Log.InForce)[0], Stored(id) is { } reading ? JudgedReadings.Apply([reading], Log.InForce)[0] : null);

    /// <summary>The newest reading as it is stored, with what others proposed beside it; null where there is none.</summary>
    public Reading? Stored(string id) => store.Reading(id) is { } reading ? Adoption.Beside([reading], [.. proposed.Value[id]])[0] : null;
}
