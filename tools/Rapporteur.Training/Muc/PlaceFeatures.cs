using Rapporteur.Text;

namespace Rapporteur.Training.Muc;

/// <summary>What speaks for a place or a state being where an incident happened.</summary>
internal sealed class PlaceFeatures(Incident incident, List<PlaceMention> mentions, bool named = false)
{
    private readonly MucDocument document = incident.Document;

    private readonly int top = incident.Sentences.MaxBy(incident.Sureness);

    public List<PlaceMention> Mentions { get; } = mentions;

    public IEnumerable<string> States() =>
        Mentions.SelectMany(m => m.IsState ? [m.State] : m.Entries.Select(e => e.Country)).Distinct();

    /// <summary>Whether places of the list stand inside a place of the largest type, as quarters do.</summary>
    public bool IsInner(PlaceEntry entry) => Mentions.Exists(m => m.Entries.Any(e => entry.Containers.Contains(e.Name)));

    public FeatureBag OfPlace(PlaceMention mention)
    {
        var bag = new FeatureBag(named);
        bag.Add("bias");
        var inside = incident.Sentences.Contains(mention.Sentence);
        var where = document.Text.Sentences[mention.Sentence].Kind == SentenceKind.Dateline ? "line" : mention.Sentence == top ? "top" : inside ? "in" : "out";
        var before = Lemma(mention.First - 1);
        bag.Add("where", where);
        bag.Add("before", before);
        bag.Add("before2", Lemma(mention.First - 2) + " " + before);
        bag.Add("after", Lemma(mention.End));
        bag.Add("where+before", where + before);
        bag.Chance("sure" + where, incident.Sureness(mention.Sentence));
        bag.Add("tag", document.Text.Tokens[mention.First].Entity.ToString());
        bag.Add("relation", where + document.Text.Tokens[mention.First].Deprel);
        bag.Add("governor", document.Text.Tokens[mention.First].Head is >= 0 and var g ? document.Lemmas[g] : "");
        bag.Add("type", mention.Entries[0].Type);
        bag.Add("type+where", mention.Entries[0].Type + where);
        bag.If(mention.Entries.Any(e => e.Containers.Count > 0), "contained");
        bag.If(Mentions.Exists(m => incident.Sentences.Contains(m.Sentence) && m.Entries.Any(e => e.Containers.Contains(mention.Name))), "contains another " + where);
        foreach (var other in Mentions.Where(m => m != mention && !m.IsState && m.Sentence == mention.Sentence))
        {
            bag.Add("beside", mention.Entries[0].Type + "/" + other.Entries[0].Type);
            bag.Add("beside " + where, mention.Entries[0].Type + "/" + other.Entries[0].Type);
        }

        bag.Add("times", Math.Min(4, Mentions.Count(m => m.Name == mention.Name)).ToString());
        bag.Add("in incident", Math.Min(3, Mentions.Count(m => m.Name == mention.Name && incident.Sentences.Contains(m.Sentence))) + "/" + Math.Min(3, Mentions.Where(m => !m.IsState && incident.Sentences.Contains(m.Sentence)).Select(m => m.Name).Distinct().Count()));
        bag.Add("order", where + Math.Min(3, Mentions.Count(m => !m.IsState && m.Sentence == mention.Sentence && m.First < mention.First)));
        bag.Add("near", where + Math.Min(6, document.Draft.Events.Where(e => e.Sentence == mention.Sentence).Select(e => Math.Abs(e.Trigger - mention.First) / 3).DefaultIfEmpty(9).Min()));
        bag.If(document.Draft.Events.Any(e => e.Places.Exists(p => p >= mention.First && p < mention.End)), "place of event " + where);
        return bag;
    }

    public FeatureBag OfState(string state)
    {
        var bag = new FeatureBag(named);
        bag.Add("bias");
        var means = Mentions.Where(m => m.State == state || m.Entries.Any(e => e.Country == state)).ToList();
        var all = (double)Mentions.Count;
        bag.Chance("share", means.Count / all);
        bag.Add("inside", Math.Min(4, means.Count(m => incident.Sentences.Contains(m.Sentence))).ToString());
        bag.Chance("share inside", means.Count(m => incident.Sentences.Contains(m.Sentence)) / (0.01 + Mentions.Count(m => incident.Sentences.Contains(m.Sentence))));
        bag.If(means.Exists(m => document.Text.Sentences[m.Sentence].Kind == SentenceKind.Dateline), "line");
        bag.If(means.Exists(m => m.IsState && Lemma(m.First - 1) == "in"), "in it");
        bag.If(means.Exists(m => m.IsState && Lemma(m.First - 1) == "in" && incident.Sentences.Contains(m.Sentence)), "in it, inside");
        bag.If(means.Exists(m => m.Sentence == top), "top");
        bag.Add("rank", Math.Min(4, States().Count(s => Count(s) > means.Count)).ToString());
        bag.Add("state", state);
        return bag;
    }

    private int Count(string state) => Mentions.Count(m => m.State == state || m.Entries.Any(e => e.Country == state));

    private string Lemma(int token) => token < 0 || token >= document.Lemmas.Length ? "" : document.Lemmas[token];
}
