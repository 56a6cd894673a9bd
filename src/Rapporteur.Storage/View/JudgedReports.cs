using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Judge;
using Rapporteur.Read.Assisted;

namespace Rapporteur.Storage.View;

/// <summary>Single reports and readings of a case as analysts have corrected them, without looking at all others.</summary>
/// <param name="store">The case.</param>
/// <param name="known">Last day of judgements that count, or null for all.</param>
internal sealed class JudgedReports(SqliteCase store, DateOnly? known)
{
    private readonly Lazy<IReadOnlyList<Judgement>> inForce = new(() => InForce(store, known));

    private readonly Lazy<ILookup<string, AssistedReading>> proposed = new(() => store.Suggested().ToLookup(s => s.ReportId, StringComparer.Ordinal));

    /// <summary>The report and its newest reading; nulls where the case does not hold them.</summary>
    public (ReportEntry? Entry, Reading? Reading) Of(string id)
    {
        if (store.Report(id) is not { } entry)
        {
            return (null, null);
        }

        var reading = Stored(id);
        return (JudgedReadings.Apply([entry], inForce.Value)[0], reading is null ? null : JudgedReadings.Apply([reading], inForce.Value)[0]);
    }

    private Reading? Stored(string id) => store.Reading(id) is { } reading ? Adoption.Beside([reading], [.. proposed.Value[id]])[0] : null;

    /// <summary>Only readings that judgements name are needed to find out where their findings stand now.</summary>
    private static IReadOnlyList<Judgement> InForce(SqliteCase store, DateOnly? known)
    {
        var all = store.Judgements().Where(j => known is null || DateOnly.FromDateTime(j.At.UtcDateTime) <= known).ToList();
        var touched = all.SelectMany(j => new[] { j.Subject, j.Other }).OfType<string>().Where(s => s.Contains('/', StringComparison.Ordinal))
            .Select(s => s[..s.IndexOf('/', StringComparison.Ordinal)]).Distinct().ToList();
        var suggested = store.Suggested();
        return JudgementLog.Of(all, Adoption.Beside(touched.Select(store.Reading).OfType<Reading>(), suggested)).InForce;
    }
}
