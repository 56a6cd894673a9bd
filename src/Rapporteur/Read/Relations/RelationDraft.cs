using Rapporteur.Findings;
using Rapporteur.Read.Attribution;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>A relation in the making. The object is a head token, or words where it is a value.</summary>
internal sealed class RelationDraft
{
    public required int Subject { get; init; }

    public required RelationPredicate Predicate { get; init; }

    public required int Object { get; init; }

    public string? ObjectWords { get; init; }

    public required string Rule { get; init; }

    public bool Former { get; set; }

    public DateRange? Since { get; set; }

    public DateRange? Until { get; set; }

    public IReadOnlyList<SpeechAct> Chain { get; set; } = [];

    public required (int First, int Last) Evidence { get; init; }
}
