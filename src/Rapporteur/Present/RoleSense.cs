using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;
using Rapporteur.Knowledge.Classes;

namespace Rapporteur.Present;

/// <summary>
/// Whether the roles of an incident can be what a reader took them for: buildings do nothing, figures are not appointed, and nobody fights
/// himself. What fails is quoted in a brief and not stated.
/// </summary>
internal static class RoleSense
{
    private const int LongestRole = 10;

    public static bool IsPlain(Incident i) => i.Actors.All(r => CanAct(r, i.Type == EventType.Assault))
        && (!PlainWords.Is("to-people", i.Mode) || i.Recipients.All(r => CanAct(r, false)))
        && !i.Actors.Any(a => i.Recipients.Any(a.Same))
        && !i.Actors.Concat(i.Recipients).Any(r => r.Name.Count(c => c == ' ') >= LongestRole || PlainWords.Is("question", r.Name.Split(' ')[0].ToLowerInvariant()));

    /// <summary>What rests on the same words as another incident is that incident, misread.</summary>
    public static bool IsShadow(Incident i, IReadOnlyList<Incident> all) => i.Type != EventType.Assault
        && i.Accounts.All(a => all.Any(o => o.Type == EventType.Assault && o.Accounts.Any(b => b.Ref.ReportId == a.Ref.ReportId && IsSame(a, b))));

    private static bool IsSame(Account a, Account b)
    {
        var (left, right) = (a.Finding.Evidence.Span, b.Finding.Evidence.Span);
        return left.Start == right.Start && Math.Abs(left.End - right.End) <= 1;
    }

    /// <param name="role">Somebody or something.</param>
    /// <param name="isAttack">Whether arms and vehicles may stand for those who use them: "warplanes struck".</param>
    private static bool CanAct(Role role, bool isAttack)
    {
        if (role.Actor is { IsNamed: true } named)
        {
            return named.Kind != ActorKind.Facility;
        }

        if (role.Words.Contains(" of ", StringComparison.Ordinal) && Quantity.Parse(role.Words[(role.Words.LastIndexOf(' ') + 1)..]) is not null)
        {
            return false;
        }

        var noun = HeadWords.Of(role.Words);
        var classes = ClassTable.Shared;
        if (noun is null || !classes.Knows(noun))
        {
            return role.Actor is { Kind: not ActorKind.Facility } || PlainWords.Is("people", role.Words.Split(' ')[^1].ToLowerInvariant());
        }

        var of = classes.ClassOf(noun);
        return classes.KindOf(of) is { } kind ? kind != ActorKind.Facility : isAttack && PlainWords.Is("arms", of);
    }
}
