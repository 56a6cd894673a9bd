using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>All actors of a case, and which of them each actor of a report is.</summary>
public sealed class ActorIndex
{
    private readonly Dictionary<ReportActorRef, Actor> byMember = [];
    private readonly Dictionary<string, Actor> byId = new(StringComparer.Ordinal);

    public ActorIndex(IReadOnlyList<Actor> actors, IReadOnlyList<ActorLink> links)
    {
        Actors = actors;
        Links = links;
        foreach (var actor in actors)
        {
            byId[actor.Id] = actor;
            foreach (var member in actor.Members)
            {
                byMember[member] = actor;
            }

            foreach (var other in actor.OtherIds)
            {
                byId.TryAdd(other, actor);
            }
        }
    }

    /// <summary>Named ones first, by number of reports, then by name.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Links between different names, made and proposed, best first.</summary>
    public IReadOnlyList<ActorLink> Links { get; }

    public Actor? Find(string id) => byId.GetValueOrDefault(id);

    public Actor? Of(string reportId, Party party) => party.Actor is null ? null : Of(reportId, party.Actor);

    /// <param name="reportId">A report.</param>
    /// <param name="actorId">Id of an actor within it.</param>
    public Actor? Of(string reportId, string actorId) => byMember.GetValueOrDefault(new ReportActorRef(reportId, actorId));
}
