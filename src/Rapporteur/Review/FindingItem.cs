using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>A finding of one report with what became of it.</summary>
/// <param name="Ref">Report and finding.</param>
/// <param name="Finding">With corrected values; of a rejected one as it was read.</param>
/// <param name="State">What analysts have said.</param>
public sealed record FindingItem(FindingRef Ref, Finding Finding, FindingState State)
{
    /// <summary>event, statement, relation or forecast.</summary>
    public string Kind => FindingWords.KindOf(Finding);

    /// <summary>In one line.</summary>
    public string Line => FindingWords.Line(Finding);

    /// <summary>The last judgement about it, or null.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>Who proposed it: a model or an analyst; null for the engine's own.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>Of an event, the incident that it is an account of; null where it is none.</summary>
    public IncidentRow? Incident { get; init; }

    /// <summary>Whether it is part of the record.</summary>
    public bool Counts => State switch
    {
        FindingState.Rejected => false,
        FindingState.Accepted or FindingState.Corrected => true,
        _ => ProposedBy is null,
    };
}
