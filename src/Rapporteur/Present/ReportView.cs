using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>A report with all that was found in it, and what of the record it touches.</summary>
/// <param name="Entry">The report, with the day of publication that an analyst has set.</param>
/// <param name="Reading">What was found, with what analysts have corrected; null while it is not read.</param>
/// <param name="Detail">Actors and incidents of the case, and copies of the text.</param>
public sealed record ReportView(ReportEntry Entry, Reading? Reading, ReportDetail Detail);
