using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>How much an incident tells somebody who has not read the reports.</summary>
internal static class Weight
{
    /// <summary>Whether anybody or any place in it can be told: without that it is no line of a timeline.</summary>
    public static bool IsTelling(Incident i) => i.Place.Count > 0 || i.Actors.Concat(i.Recipients).Any(IsTelling);

    /// <summary>Whether it can stand in a brief: somebody or some place by name, nobody who is only "they" or "others", and more than a lone doer.</summary>
    public static bool IsForBrief(Incident i)
    {
        var roles = i.Actors.Concat(i.Recipients).ToList();
        var isNamed = roles.Exists(IsNamed) || i.Place.Any(p => p.Any(char.IsUpper));
        var isBlurred = i.Actors.Any(r => !IsTelling(r)) || (i.Recipients.Count > 0 && !i.Recipients.Any(IsTelling));
        return isNamed && !isBlurred && (i.Date is not null || i.Corroboration.Reports > 1 || Parts(i) > 1);
    }

    public static bool IsTelling(Role role) => IsNamed(role) || !PlainWords.IsEmpty(role.Words);

    private static bool IsNamed(Role role) => role.Actor is { IsNamed: true } || Findings.NameShape.IsProper(role.Words)
        || (!PlainWords.IsEmpty(role.Words) && role.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(w => char.IsUpper(w[0])));

    private static int Parts(Incident i) => Math.Min(i.Actors.Count, 1) + Math.Min(i.Recipients.Count, 1) + Math.Min(i.Place.Count, 1) + (i.Killed is null ? 0 : 1);
}
