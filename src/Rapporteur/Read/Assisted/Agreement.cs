using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Assisted;

/// <summary>Which of the engine's own findings says what a proposal says.</summary>
internal static class Agreement
{
    /// <summary>Characters that two pieces of evidence have to share.</summary>
    private const int Shared = 10;

    public static string? Of(Finding proposed, Reading own) => own.Findings.FirstOrDefault(f => Same(f, proposed))?.Id;

    public static bool Same(Finding one, Finding other) => Alike(one, other) && Spans(one).Any(a => Spans(other).Any(b => Touch(a, b)));

    private static bool Alike(Finding one, Finding other) => (one, other) switch
    {
        (EventFinding a, EventFinding b) => a.Type == b.Type && MayMeet(a.Actors, b.Actors) && MayMeet(a.Recipients, b.Recipients),
        (StatementFinding a, StatementFinding b) => a.Act == b.Act && a.Speaker.Reference == b.Speaker.Reference,
        (RelationFinding a, RelationFinding b) => a.Predicate == b.Predicate && a.Subject.Reference == b.Subject.Reference && a.Object.Reference == b.Object.Reference,
        (ForecastFinding, ForecastFinding) => true,
        _ => false,
    };

    private static bool MayMeet(IReadOnlyList<Party> some, IReadOnlyList<Party> others) =>
        some.Count == 0 || others.Count == 0 || some.Any(a => others.Any(b => a.Reference == b.Reference));

    private static IEnumerable<TextSpan> Spans(Finding finding) => finding.Evidence.More.Select(m => m.Span).Prepend(finding.Evidence.Span);

    private static bool Touch(TextSpan a, TextSpan b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start) >= Shared;
}
