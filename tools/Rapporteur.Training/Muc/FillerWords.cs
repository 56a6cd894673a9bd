namespace Rapporteur.Training.Muc;

/// <summary>The words that speak for a filler belonging into one incident, rather than for its role alone.</summary>
internal sealed class FillerWords(MucDocument document, bool named = false)
{
    private readonly PhraseFeatures phrases = new(document, named);

    private readonly Dictionary<Candidate, FeatureBag> known = [];

    public FeatureBag Of(Incident incident, Filler filler)
    {
        var best = FillerFeatures.Best(incident, filler);
        var bag = new FeatureBag(named);
        var own = Known(best);
        bag.Ids.AddRange(own.Ids);
        bag.Names?.AddRange(own.Names!);
        var head = document.Lemmas[best.Head];
        bag.Add("incident+head", Types.All[incident.Type] + head);
        bag.Add("incident+class", Types.All[incident.Type] + best.Phrase.Class);
        var x = filler.Features;
        foreach (var i in new[] { FillerFeatures.SameHead, FillerFeatures.PartOf, FillerFeatures.NamedAbove, FillerFeatures.Rank })
        {
            bag.Add(FillerFeatures.Names[i], Math.Min(3, (int)x[i]).ToString());
            bag.Add(FillerFeatures.Names[i] + head, Math.Min(3, (int)x[i]).ToString());
        }

        bag.Chance("product", x[FillerFeatures.ProductAt]);
        bag.Chance("best", x[FillerFeatures.BestAt]);
        foreach (var other in incident.Fillers.Where(f => f.Role == filler.Role && f != filler && f.Features[FillerFeatures.Rank] < Math.Min(3, x[FillerFeatures.Rank])))
        {
            bag.Add("above", document.Lemmas[FillerFeatures.Best(incident, other).Head] + " " + head);
            bag.Add("above class", FillerFeatures.Best(incident, other).Phrase.Class + " " + best.Phrase.Class);
        }

        return bag;
    }

    private FeatureBag Known(Candidate candidate)
    {
        if (!known.TryGetValue(candidate, out var bag))
        {
            known[candidate] = bag = phrases.Of(candidate);
        }

        return bag;
    }
}
