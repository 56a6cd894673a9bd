using Rapporteur.Read.Events;

namespace Rapporteur.Read.Statements;

/// <summary>What is told in one clause that somebody says, as far as the rules of acts ask for it.</summary>
internal sealed class Clause
{
    public required Piece Piece { get; init; }

    public required int Speaker { get; init; }

    /// <summary>Who does it, or of what something is predicated.</summary>
    public required IReadOnlyList<int> Subjects { get; init; }

    public EventDraft? Event { get; init; }

    /// <summary>Whether the event is what the clause itself tells, not something mentioned inside.</summary>
    public bool TellsEvent { get; init; }

    /// <summary>Whether the speaker's own side does it.</summary>
    public bool Own { get; init; }

    public bool Negated { get; init; }

    /// <summary>Whether it holds back an event that the report knows of as not having happened.</summary>
    public bool DeniesEvent { get; init; }

    /// <summary>"Will", "going to".</summary>
    public bool Future { get; init; }

    /// <summary>"Could", "might".</summary>
    public bool Possible { get; init; }

    public bool Imperative { get; init; }

    /// <summary>Whether an official, or somebody with a public office, speaks.</summary>
    public bool Official { get; init; }

    public bool Media { get; init; }

    public bool IsOpen => Future || Possible;
}
