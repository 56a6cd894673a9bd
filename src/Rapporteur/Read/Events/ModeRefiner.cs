using Rapporteur.Knowledge;

namespace Rapporteur.Read.Events;

/// <summary>Replaces a mode that says little by the one the instrument gives.</summary>
internal static class ModeRefiner
{
    private static readonly Lazy<Dictionary<string, string>> byInstrument = new(() =>
        DataFile.Lines("modes/instruments.txt").Select(l => l.Split("->", StringSplitOptions.TrimEntries))
            .ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<HashSet<string>> generic = new(() => [.. DataFile.Lines("modes/generic.txt")]);

    public static bool IsGeneric(string mode) => generic.Value.Contains(mode);

    public static void Refine(Draft draft, EventDraft found)
    {
        if (found.Instrument < 0 || !IsGeneric(found.Mode) || found.Type != Findings.EventType.Assault)
        {
            return;
        }

        var lemma = draft.Text.Tokens[found.Instrument].Lemma;
        var before = found.Instrument > 0 ? draft.Text.Tokens[found.Instrument - 1].Lemma + " " + lemma : lemma;
        if (byInstrument.Value.TryGetValue(before, out var mode) || byInstrument.Value.TryGetValue(lemma, out mode))
        {
            found.Mode = mode;
        }
    }
}
