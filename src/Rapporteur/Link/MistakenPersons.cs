using Rapporteur.Findings;

namespace Rapporteur.Link;

/// <summary>
/// One word that one report takes for a person and at least as many others for a body, and that no person of the case bears as a last name:
/// it is the body.
/// </summary>
internal sealed class MistakenPersons
{
    private readonly HashSet<string> words;

    /// <summary>Single words that stand before or behind a word for a body ("X movement", "the X group").</summary>
    private readonly HashSet<string> inBodies;

    public MistakenPersons(IReadOnlyList<Reading> readings)
    {
        var named = readings.SelectMany(r => r.Actors).Where(a => a.IsNamed).ToList();
        var bearers = named.Where(a => a.Kind == ActorKind.Person && a.Name.Contains(' ', StringComparison.Ordinal))
            .Select(a => Fold(a.Name[(a.Name.LastIndexOf(' ') + 1)..])).ToHashSet(StringComparer.Ordinal);
        inBodies = [.. named.Where(a => a.Kind != ActorKind.Person).Select(a => Alone(Fold(a.Name))).OfType<string>().Where(w => !bearers.Contains(w))];
        words = [.. named.Where(IsOneWord).GroupBy(a => Fold(a.Name), StringComparer.Ordinal)
            .Where(g => !bearers.Contains(g.Key) && g.Count(a => a.Kind != ActorKind.Person) * 2 >= g.Count()).Select(g => g.Key)];
    }

    public bool Contains(ReportActor actor) => IsOneWord(actor) && Fold(actor.Name) is var name && (words.Contains(name) || inBodies.Contains(name));

    private static string? Alone(string name)
    {
        var own = name.Split(' ').Where(w => !NameWords.Default.IsArticle(w) && !NameWords.Default.IsWeakHead(w)).ToList();
        return own.Count == 1 && name.Contains(' ', StringComparison.Ordinal) ? own[0] : null;
    }

    private static bool IsOneWord(ReportActor actor) => !actor.Name.Contains(' ', StringComparison.Ordinal);

    private static string Fold(string name) => Letters.Default.Fold(name);
}
