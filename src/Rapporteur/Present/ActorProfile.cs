using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>Everything about one actor.</summary>
public sealed record ActorProfile
{
    public required ActorRow Actor { get; init; }

    public required IReadOnlyList<NameRow> Names { get; init; }

    /// <summary>Offices and commands, in order of time.</summary>
    public required IReadOnlyList<RelationRow> Posts { get; init; }

    /// <summary>All other relations.</summary>
    public required IReadOnlyList<RelationRow> Relations { get; init; }

    public required IReadOnlyList<IncidentRow> Incidents { get; init; }

    /// <summary>What the actor said.</summary>
    public required IReadOnlyList<StatementRow> Statements { get; init; }

    /// <summary>What others said about it.</summary>
    public required IReadOnlyList<StatementRow> SaidAbout { get; init; }

    public required IReadOnlyList<DisputeView> Disputes { get; init; }

    /// <summary>Reports that mention it, by name of source.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Entries of the register that it is.</summary>
    public IReadOnlyList<RegisterView> Register { get; init; } = [];

    /// <summary>Links made and proposed to other names, with their reasons.</summary>
    public required IReadOnlyList<ActorLink> Links { get; init; }

    /// <summary>Ids of the actor itself and of all that became part of it.</summary>
    public required IReadOnlyList<string> OtherIds { get; init; }

    /// <summary>A sentence of each report that mentions it.</summary>
    public required IReadOnlyList<Citation> Mentions { get; init; }

    /// <summary>Who in which report it is: <c>rep-…/a1</c>.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>The profile from its row, its detail and the lines that this names.</summary>
    /// <param name="row">The actor in one line.</param>
    /// <param name="detail">What is kept beside it.</param>
    /// <param name="lines">Lines by id.</param>
    /// <param name="entry">Entry of the register by id.</param>
    /// <param name="most">Most lines of each list, or null for all.</param>
    public static ActorProfile Of(ActorRow row, ActorDetail detail, ILines lines, Func<string, RegisterEntry?> entry, int? most = null)
    {
        IReadOnlyList<T> Lines<T>(IReadOnlyList<string> ids)
            where T : Row => lines.Lines<T>(most is { } limit && ids.Count > limit ? [.. ids.Take(limit)] : ids);
        return new ActorProfile
        {
            Actor = row,
            Names = detail.Names,
            Posts = Lines<RelationRow>(detail.Posts),
            Relations = Lines<RelationRow>(detail.Relations),
            Incidents = Lines<IncidentRow>(detail.Incidents),
            Statements = Lines<StatementRow>(detail.Statements),
            SaidAbout = Lines<StatementRow>(detail.SaidAbout),
            Disputes = Lines<DisputeView>(detail.Disputes),
            Sources = detail.Sources,
            Register = [.. detail.Register.SelectMany(m => entry(m.Entry) is { } found ? [new RegisterView(found, m)] : Array.Empty<RegisterView>())],
            Links = detail.Links,
            OtherIds = detail.OtherIds,
            Mentions = detail.Mentions,
            Members = detail.Members,
        };
    }
}
