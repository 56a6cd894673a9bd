using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>What is kept of a thing beside its line: all that a page about it shows and no line holds. Lines are named by their ids.</summary>
public abstract record Detail
{
    /// <summary>Of the incident, actor, dispute or report.</summary>
    public required string Id { get; init; }

    /// <summary>What leads here too: ids of other names, other accounts, the accounts themselves.</summary>
    public IReadOnlyList<string> OtherIds { get; init; } = [];
}

/// <summary>Of an incident.</summary>
public sealed record IncidentDetail : Detail
{
    public required IReadOnlyList<AccountRow> Accounts { get; init; }

    /// <summary>Statements about it, in order.</summary>
    public required IReadOnlyList<string> Statements { get; init; }

    public required IReadOnlyList<string> Disputes { get; init; }

    public required string GradeReason { get; init; }

    /// <summary>Separate origins by name.</summary>
    public required IReadOnlyList<string> Origins { get; init; }

    /// <summary>The place and those around it, as reports name them.</summary>
    public required IReadOnlyList<string> Places { get; init; }
}

/// <summary>Of an actor.</summary>
public sealed record ActorDetail : Detail
{
    public required IReadOnlyList<NameRow> Names { get; init; }

    public required IReadOnlyList<string> Posts { get; init; }

    public required IReadOnlyList<string> Relations { get; init; }

    public required IReadOnlyList<string> Incidents { get; init; }

    public required IReadOnlyList<string> Statements { get; init; }

    public required IReadOnlyList<string> SaidAbout { get; init; }

    public required IReadOnlyList<string> Disputes { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyList<RegisterMatch> Register { get; init; }

    public required IReadOnlyList<ActorLink> Links { get; init; }

    /// <summary>A sentence of each report that mentions it.</summary>
    public required IReadOnlyList<Citation> Mentions { get; init; }

    /// <summary>Who in which report it is: <c>rep-…/a1</c>.</summary>
    public required IReadOnlyList<string> Members { get; init; }
}

/// <summary>Of a dispute.</summary>
public sealed record DisputeDetail : Detail
{
    public required DisputeView View { get; init; }
}

/// <summary>Of a report.</summary>
public sealed record ReportDetail : Detail
{
    /// <summary>Actor of the case by id of the actor in the report.</summary>
    public required IReadOnlyDictionary<string, string> Actors { get; init; }

    /// <summary>Incident by id of the event in the report.</summary>
    public required IReadOnlyDictionary<string, string> Incidents { get; init; }

    /// <summary>Other reports that are copies of the same text, cut or slightly changed.</summary>
    public required IReadOnlyList<string> Copies { get; init; }
}
