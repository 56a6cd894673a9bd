using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Link;

/// <summary>One name of the case, however often it occurs: what the linker joins.</summary>
internal sealed class LinkNode(NameKey key)
{
    public NameKey Key { get; } = key;

    public string Id { get; } = ContentId.Of("act", key.Node);

    /// <summary>Numbers of the readings in which an actor goes by this name first of all, ascending.</summary>
    public List<int> Reports { get; } = [];

    public List<ReportActorRef> Members { get; } = [];

    public Dictionary<ActorKind, int> Kinds { get; } = [];

    public ActorKind Kind => Kinds.Count == 0 ? ActorKind.ArmedGroup : Kinds.OrderByDescending(k => k.Value).ThenBy(k => k.Key).First().Key;

    /// <summary>Entries of the register that bear this name without doubt.</summary>
    public SortedSet<string> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a report takes it for a country, a people or a place, of which a body may bear the name.</summary>
    public bool MayBePlace => Kinds.Keys.Any(k => k is ActorKind.State or ActorKind.StateBody or ActorKind.Population or ActorKind.Facility);

    public bool IsShortPerson => Key.IsPerson && Key.Words.Count == 1;
}
