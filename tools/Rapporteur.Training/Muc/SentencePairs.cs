namespace Rapporteur.Training.Muc;

/// <summary>What speaks for two sentences telling of one incident.</summary>
internal sealed class SentencePairs(MucDocument document, bool named = false)
{
    private readonly HashSet<string>[] places = [.. document.Text.Sentences.Select((_, s) => NamesIn(document, s, true))];
    private readonly HashSet<int>[] clusters = [.. document.Text.Sentences.Select((_, s) => document.BySentence[s].Select(c => c.Cluster).ToHashSet())];
    private readonly HashSet<string>[] nouns = [.. document.Text.Sentences.Select((_, s) => document.BySentence[s].Select(c => document.Lemmas[c.Head]).ToHashSet())];
    private readonly List<DateOnly>[] days = [.. document.Text.Sentences.Select(s => DaysIn(document, s))];

    public FeatureBag Of(int first, int second, int type)
    {
        var bag = new FeatureBag(named);
        bag.Add("bias");
        bag.Add("type", Types.All[type]);
        var distance = Bucket(second - first);
        var paragraphs = Bucket(document.Text.Sentences[second].Paragraph - document.Text.Sentences[first].Paragraph);
        var place = Overlap(places[first], places[second]);
        var day = Overlap(days[first], days[second]);
        var shared = clusters[first].Intersect(clusters[second]).Count();
        bag.Add("distance", distance);
        bag.Add("paragraphs", paragraphs);
        bag.Add("place", place);
        bag.Add("day", day);
        bag.Add("shared", Bucket(shared));
        bag.Add("nouns", Bucket(nouns[first].Intersect(nouns[second]).Count()));
        bag.Add("place+day", place + day);
        bag.Add("shared+distance", Bucket(shared) + distance);
        bag.Add("place+distance", place + distance);
        bag.Chance("first", document.TypeChances[first][type]);
        bag.Chance("second", document.TypeChances[second][type]);
        bag.Add("tellers", Bucket(document.TypeChances.Count(c => c[type] > 0.3)));
        Words(bag, second);
        Common(bag, first, second);
        return bag;
    }

    private static string Bucket(int n) => n switch { < 4 => n.ToString(), < 6 => "4+", < 10 => "6+", _ => "10+" };

    private static string Overlap<T>(ICollection<T> a, ICollection<T> b) =>
        a.Count == 0 || b.Count == 0 ? "none" : a.Any(b.Contains) ? "same" : "other";

    private static HashSet<string> NamesIn(MucDocument document, int sentence, bool place) =>
        [.. document.BySentence[sentence].Where(c => c.Name.Length > 0 && (c.Phrase.Entity == Text.EntityTag.Place) == place).Select(c => c.Name)];

    private static List<DateOnly> DaysIn(MucDocument document, Text.Sentence s) =>
        [.. document.Draft.Dates.Where(d => d.First >= s.First && d.First < s.End && d.Range is { IsDay: true }).Select(d => d.Range!.Value.From!.Value)];

    private void Words(FeatureBag bag, int second)
    {
        var s = document.Text.Sentences[second];
        for (var i = s.First; i < s.End; i++)
        {
            if (document.Text.Tokens[i].Upos is Text.Upos.Adv or Text.Upos.Det or Text.Upos.Adj or Text.Upos.Verb or Text.Upos.Noun)
            {
                bag.Add("w2", document.Lemmas[i]);
            }
        }

        bag.Add("opening", document.Lemmas[s.First] + " " + document.Lemmas[Math.Min(s.First + 1, s.End - 1)]);
    }

    private void Common(FeatureBag bag, int first, int second)
    {
        foreach (var noun in nouns[first].Intersect(nouns[second]))
        {
            bag.Add("common", noun);
        }
    }
}
