using Rapporteur.Text;

namespace Rapporteur.Read;

/// <summary>A reading in the making: what the passes have found so far in one report.</summary>
internal sealed partial class Draft(Report report)
{
    public Report Report { get; } = report;

    public AnnotatedText Text { get; } = new(report);
}
