using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;

namespace Rapporteur.Ask;

/// <summary>What a word evokes by the frames that also read the reports: acts of speech, relations, types of events.</summary>
internal static class Evoked
{
    public static IEnumerable<T> By<T>(FrameTable table, string lemma) where T : struct, Enum =>
        table.Senses(FramePos.Verb, lemma).Concat(table.Senses(FramePos.Noun, lemma)).Where(e => e.Lemmas.Length == 1)
            .Select(e => Parse<T>(e.Category)).OfType<T>().Distinct();

    private static T? Parse<T>(string category) where T : struct, Enum =>
        Wire.TryParse<T>(category, out var value) ? value : Enum.TryParse<T>(category, true, out var other) ? other : null;
}
