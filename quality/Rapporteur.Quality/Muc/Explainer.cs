using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>Prints what each decision about a message rests on: the features and what they add.</summary>
internal sealed class Explainer(MucModel model, TextWriter output)
{
    private const int Shown = 8;

    public void Write(MucDocument document)
    {
        var incidents = model.Read(document);
        var bag = MessageFeatures.Of(document, true);
        for (var t = 0; t < Types.All.Length; t++)
        {
            if (document.MessageChances[t] >= 0.05)
            {
                Line(0, $"message {Types.All[t]}: {document.MessageChances[t]:0.00}", model.One.Messages[t].Explain(bag, 1));
            }
        }

        var sentences = new SentenceFeatures(document, true);
        for (var s = 0; s < document.TypeChances.Length; s++)
        {
            var best = Array.IndexOf(document.TypeChances[s], document.TypeChances[s].Take(Types.All.Length).Max());
            if (document.TypeChances[s][best] >= 0.1)
            {
                Line(0, $"sentence {s} {Types.All[best]}: {document.TypeChances[s][best]:0.00}", model.One.Sentences.Explain(sentences.Of(s), best));
            }
        }

        foreach (var incident in incidents)
        {
            Write(incident);
        }
    }

    private void Write(Incident incident)
    {
        Line(0, $"incident {Types.All[incident.Type]} in sentences {string.Join(' ', incident.Sentences)}: {incident.Chance:0.00}", model.Two.Incidents.Explain(incident.Features));
        Line(1, "words", model.Two.Words.Explain(IncidentWords.Of(incident, true), 1));
        if (incident.Chance < new Thresholds().Incident)
        {
            return;
        }

        var slots = new SlotFeatures(incident.Document, true);
        var whole = slots.OfIncident(incident);
        foreach (var slot in new[] { Slot.Stage, Slot.Category, -Slot.InstrumentType })
        {
            Set(1, slot, whole);
        }

        var (phrases, words) = (new PhraseFeatures(incident.Document, true), new FillerWords(incident.Document, true));
        foreach (var filler in incident.Fillers.Where(f => f.Chance >= 0.1).OrderBy(f => f.Role).ThenByDescending(f => f.Chance))
        {
            var best = FillerFeatures.Best(incident, filler);
            Line(1, $"{filler.Role} \"{best.Text}\": {filler.Chance:0.00}", model.Two.Fillers[filler.Role].Explain(filler.Features));
            Line(2, $"phrase {best.Chances[(int)filler.Role]:0.00}", model.One.Phrases.Explain(phrases.Of(best), (int)filler.Role));
            Line(2, "words", model.Two.FillerWords[filler.Role].Explain(words.Of(incident, filler), 1));
            foreach (var slot in StageThree.SlotsOf(filler.Role))
            {
                Set(2, slot, slots.OfFiller(filler.Mentions, filler.Role, incident.Type, slot));
            }
        }
    }

    private void Set(int depth, int slot, FeatureBag bag)
    {
        var table = model.Three.Slots[slot];
        var chances = table.Predict(bag);
        var best = Array.IndexOf(chances, chances.Max());
        Line(depth, $"slot {Math.Abs(slot)} {table.Classes[best]}: {chances[best]:0.00}", table.Explain(bag, best));
    }

    private void Line(int depth, string what, IEnumerable<(string Feature, double Weight)> parts) =>
        output.WriteLine($"{new string(' ', 2 * depth)}{what} <- {string.Join(", ", parts.Take(Shown).Select(p => $"{p.Feature} {p.Weight:+0.00;-0.00}"))}");
}
