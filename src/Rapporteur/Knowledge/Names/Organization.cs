using Rapporteur.Findings;

namespace Rapporteur.Knowledge.Names;

/// <summary>A body or outlet known beyond its country.</summary>
/// <param name="Names">Full name first, then acronyms and other names.</param>
/// <param name="Country">ISO 3166 alpha-2 of an outlet's country; empty otherwise.</param>
internal sealed record Organization(string Name, ActorKind Kind, string Country, IReadOnlyList<string> Names)
{
    public bool IsMedia => Kind == ActorKind.Media;
}
