namespace Rapporteur.Training.Muc;

/// <summary>Chooses where an incident happened: first the state, then the most exact place that the message names for it.</summary>
internal sealed class LocationChooser(Gazetteer gazetteer, LinearModel places, LinearModel states)
{
    private const double Sure = 0.25;

    private static readonly string[] truth = ["NO", "YES"];

    public static LocationChooser Train(Gazetteer gazetteer, IEnumerable<Aligned> aligned)
    {
        var (places, states) = (new List<Example>(), new List<Example>());
        foreach (var (c, incident, k) in aligned.Where(a => a.Template >= 0))
        {
            var key = c.Gold.Templates[k].Set(Slot.Location);
            var (state, last) = (key.Split(':')[0].Trim(), key.Split(':')[^1].Split('(')[0].Trim());
            var features = new PlaceFeatures(incident, c.Document.Places ??= PlaceMention.Find(c.Document, gazetteer));
            places.AddRange(features.Mentions.Where(m => !m.IsState).Select(m => new Example(features.OfPlace(m), m.Name == last ? 1 : 0)));
            states.AddRange(features.States().Select(s => new Example(features.OfState(s), s == state ? 1 : 0)));
        }

        return new LocationChooser(gazetteer, LinearTrainer.Train(truth, places, 3), LinearTrainer.Train(truth, states, 3));
    }

    public LinearModel Places => places;

    public LinearModel States => states;

    /// <summary>State and places, large to small; empty where the message names no state at all.</summary>
    public List<string> Choose(Incident incident)
    {
        var features = new PlaceFeatures(incident, incident.Document.Places ??= PlaceMention.Find(incident.Document, gazetteer));
        var state = features.States().MaxBy(s => states.Predict(features.OfState(s))[1]);
        if (state is null)
        {
            return [];
        }

        var ranked = features.Mentions.Where(m => m.Entries.Any(e => e.Country == state)).Select(m => (Mention: m, Chance: places.Predict(features.OfPlace(m))[1])).ToList();
        var best = ranked.Count == 0 ? default : ranked.MaxBy(r => r.Chance);
        return best.Chance < Sure ? [state] : [state, .. Chain(incident.Document, features, best.Mention, state)];
    }

    /// <summary>The place, behind the place that contains it where the message names that one too.</summary>
    private static IEnumerable<string> Chain(MucDocument document, PlaceFeatures features, PlaceMention place, string state)
    {
        var entry = EntryOf(document, place, state);
        var others = features.Mentions.Where(m => m != place && !m.IsState && m.Name != place.Name && m.Entries.Any(e => e.Country == state)).ToList();
        var listed = others.Where(m => place.Entries.Any(e => e.Country == state && e.Type == entry.Type && e.Containers.Contains(m.Name))).MinBy(m => Math.Abs(m.First - place.First));
        var container = listed is not null && (features.IsInner(entry) || Math.Abs(listed.Sentence - place.Sentence) <= 1) ? listed
            : others.Find(m => m.First >= place.End && m.First - place.End <= 2 && string.Equals(EntryOf(document, m, state).Type, Next(document, m), StringComparison.OrdinalIgnoreCase));
        if (container is not null)
        {
            yield return EntryOf(document, container, state).Shown;
        }

        yield return entry.Shown;
    }

    /// <summary>The entry whose type the text names behind the place, else the one of the commonest type.</summary>
    private static PlaceEntry EntryOf(MucDocument document, PlaceMention place, string state)
    {
        var entries = place.Entries.Where(e => e.Country == state).ToList();
        return entries.Find(e => string.Equals(e.Type, Next(document, place), StringComparison.OrdinalIgnoreCase)) ?? entries[0];
    }

    private static string Next(MucDocument document, PlaceMention place) => place.End < document.Text.Tokens.Length ? document.Text.FormString(place.End) : "";
}
