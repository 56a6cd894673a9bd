using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Link;

/// <summary>The id that a name of an actor leads to, whatever actor it belongs to at the time.</summary>
internal static class NodeId
{
    public static string Of(string name, ActorKind kind)
    {
        var isPerson = kind == ActorKind.Person;
        return ContentId.Of("act", NameParser.Parse(ProperPart.Of(name, isPerson) ?? name, isPerson).Node);
    }
}
