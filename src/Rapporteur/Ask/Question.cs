using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Ask;

/// <summary>A question as it was understood.</summary>
internal sealed record Question
{
    public required string Text { get; init; }

    public required QuestionKind Kind { get; init; }

    public IReadOnlyList<AskedActor> Actors { get; init; } = [];

    public IReadOnlyList<AskedTerm> Terms { get; init; } = [];

    /// <summary>Whether it asks what somebody says, thinks or calls something.</summary>
    public bool AsksWords { get; init; }

    /// <summary>Names in the question that no actor of the case has.</summary>
    public IReadOnlyList<string> Strangers { get; init; } = [];

    /// <summary>Titles and offices, as the question has them.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    public IReadOnlyList<DateRange> Dates { get; init; } = [];

    /// <summary>The day that the question puts itself into: "as of 5 May".</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Ids of reports that the question names by file or publisher.</summary>
    public IReadOnlySet<string> Reports { get; init; } = new HashSet<string>();

    public IReadOnlySet<StatementAct> Acts { get; init; } = new HashSet<StatementAct>();

    public IReadOnlySet<RelationPredicate> Predicates { get; init; } = new HashSet<RelationPredicate>();

    /// <summary>Event types that its words evoke.</summary>
    public IReadOnlySet<EventType> Events { get; init; } = new HashSet<EventType>();
}
