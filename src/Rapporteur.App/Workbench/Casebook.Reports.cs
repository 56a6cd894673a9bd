using Rapporteur.App.Workbench.Reports;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Review;

namespace Rapporteur.App.Workbench;

/// <summary>What the pages of reports ask for.</summary>
internal sealed partial class Casebook
{
    /// <summary>A report with everything found in it; null where the case does not hold it, or did not on the days that the filter names.</summary>
    public ReportSheet? Sheet(string id, Filter then)
    {
        var record = Record(then);
        return store.Report(id) is { } entry && record.Report(id) is { Reading: { } reading } found
            ? new ReportSheet(entry, reading, ReportFindings.Of(record, store, id, then.Known), found.Detail.Actors) : null;
    }

    /// <summary>Reports of which much stands in this one, likest first.</summary>
    public IReadOnlyList<NearCopy> CopiesOf(string text, string? id, Filter then)
    {
        var near = NearCopies.Of(store, text, id);
        return then == Filter.None ? near : [.. near.Where(n => Record(then).Report(n.Id) is not null)];
    }

    /// <summary>Publisher and file name of a report.</summary>
    public string SourceOf(string id)
    {
        var (entry, reading) = (store.Report(id), store.Reading(id));
        var origin = entry?.Report.Origin ?? id;
        var file = origin[(origin.LastIndexOfAny(['/', '\\']) + 1)..];
        return (entry?.Report.Publisher ?? reading?.Publisher) is { } publisher ? $"{publisher} ({file})" : file;
    }

    /// <summary>Whether an analyst has set the day on which the report was published.</summary>
    public bool IsDayOfAnalyst(string id, Filter then) => new JudgedReports(store, then.Known).Log.InForce.Any(j => j.Kind == JudgementKind.Published && j.Subject == id);

    /// <summary>The bytes as they came.</summary>
    public byte[]? Original(string id) => store.Original(id);

    /// <summary>
    /// Keeps a finding of the analyst's own beside what the same name added to the report before, and accepts it.
    /// </summary>
    public Outcome<Judgement> Add(string reportId, string analyst, Func<ReportEntry, Reading, Outcome<Finding>> make)
    {
        lock (Adding)
        {
            if (store.Report(reportId) is not { } entry || store.Reading(reportId) is not { } own)
            {
                return ReviewMessages.NotFound.About(reportId);
            }

            var made = make(entry, own);
            if (!made.IsGood)
            {
                return made.Problem;
            }

            var before = store.Suggested().FirstOrDefault(s => s.ReportId == reportId && s.Model == analyst);
            store.Suggest([OwnFinding.Append(before, own, analyst, made.Value)]);
            return Decide(m => m.Verdict(JudgementKind.Accept, $"{reportId}/{made.Value.Id}"), analyst, null);
        }
    }

    /// <summary>One at a time, so that none overwrites what another has just added.</summary>
    private static readonly Lock Adding = new();
}
