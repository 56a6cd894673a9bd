namespace Rapporteur.Knowledge;

/// <summary>Words that negate, attempt, plan, suppose or allege (data/modality).</summary>
internal static class Modality
{
    private static readonly Lazy<Dictionary<string, ModalEffect>> effects = new(Load);

    private static readonly Lazy<HashSet<string>> factive = new(() => new(DataFile.Sections("modality/factive.txt").Select(l => l.Line), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether what depends on the word is held to be true.</summary>
    public static bool IsFactive(string lemma) => factive.Value.Contains(lemma);

    public static ModalEffect Of(string? lemma) =>
        lemma is not null && effects.Value.TryGetValue(lemma, out var effect) ? effect : ModalEffect.None;

    private static Dictionary<string, ModalEffect> Load()
    {
        var table = new Dictionary<string, ModalEffect>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in DataFile.In("modality"))
        {
            foreach (var (section, line) in DataFile.Sections(path))
            {
                if (EffectOf(section) is var effect and not ModalEffect.None)
                {
                    table.TryAdd(line.Split('|')[0].Trim(), effect);
                }
            }
        }

        return table;
    }

    private static ModalEffect EffectOf(string section) => section.Split(' ', '-')[0] switch
    {
        "negation" or "negator" or "implicit" => ModalEffect.Negated,
        "attempt" or "attempted" => ModalEffect.Attempted,
        "plan" or "planned" or "intention" or "future" => ModalEffect.Planned,
        "hypothetical" or "modal" or "condition" => ModalEffect.Hypothetical,
        "alleged" => ModalEffect.Alleged,
        "ongoing" => ModalEffect.Ongoing,
        _ => ModalEffect.None,
    };
}
