namespace Rapporteur.Training.Muc;

/// <summary>What speaks for a set fill: of an incident as a whole, or of one of its fillers.</summary>
internal sealed class SlotFeatures(MucDocument document, bool named = false)
{
    private readonly PhraseFeatures phrases = new(document, named);

    /// <summary>What a filler is shows in its own words; what happened to it, and who says so, in what stands around it.</summary>
    public FeatureBag OfFiller(IReadOnlyList<Candidate> mentions, Role role, int type, int slot)
    {
        var best = mentions.MaxBy(m => m.Chances.Length == 0 ? 0 : m.Chances[(int)role])!;
        var own = slot is Slot.HumanType or Slot.PhysicalType or Slot.InstrumentType;
        var bag = own ? Own(best, mentions) : phrases.Of(best);
        bag.Add("incident", Types.All[type]);
        if (own)
        {
            return bag;
        }

        foreach (var mention in mentions)
        {
            bag.Add("anyhead", document.Lemmas[mention.Head]);
            bag.Add("anyclass", mention.Phrase.Class);
            for (var i = mention.Phrase.First; i < Math.Min(mention.Phrase.End, mention.Phrase.First + 12); i++)
            {
                bag.Add("anyword", document.Lemmas[i]);
            }
        }

        Words(bag, best.Sentence, "sw");
        return bag;
    }

    /// <summary>Whether the name inside a phrase is a person's: how it was tagged, and whether its words are nouns otherwise known.</summary>
    public FeatureBag OfName(Candidate candidate)
    {
        var bag = new FeatureBag(named);
        var phrase = candidate.Phrase;
        bag.Add("bias");
        bag.Add("entity", phrase.Entity.ToString() + phrase.Form);
        bag.Add("class", phrase.Class);
        bag.If(phrase.Plural, "plural");
        bag.If(phrase.Definite, "definite");
        bag.If(candidate.Title.Length > 0, "titled");
        bag.If(phrase.Number is not null, "number");
        bag.Add("length", Math.Min(5, phrase.CoreEnd - phrase.CoreFirst).ToString());
        for (var i = phrase.CoreFirst; i < phrase.CoreEnd; i++)
        {
            bag.Add("tag", document.Text.Tokens[i].Upos.ToString());
            bag.Add("tagged", document.Text.Tokens[i].Entity.ToString());
            bag.Add("known", Knowledge.Classes.ClassTable.Shared.ClassOf(document.Lemmas[i]));
            bag.Add("lemma", document.Lemmas[i]);
        }

        bag.Add("last", document.Text.Tokens[phrase.CoreEnd - 1].Upos + document.Text.Tokens[phrase.CoreEnd - 1].Entity.ToString());
        return bag;
    }

    private FeatureBag Own(Candidate best, IReadOnlyList<Candidate> mentions)
    {
        var bag = new FeatureBag(named);
        bag.Add("bias");
        bag.Add("head", document.Lemmas[best.Head]);
        bag.Add("content", document.Lemmas[best.Phrase.Content]);
        bag.Add("class", best.Phrase.Class);
        bag.Add("kind", document.Kinds[best.Head]);
        bag.Add("named", best.Name.Length > 0 ? best.Phrase.Entity.ToString() : "no");
        bag.If(best.Phrase.Plural, "plural");
        foreach (var mention in mentions)
        {
            bag.Add("anyhead", document.Lemmas[mention.Head]);
            bag.Add("anyclass", mention.Phrase.Class);
            var words = Enumerable.Range(mention.Phrase.First, Math.Clamp(mention.Phrase.End - mention.Phrase.First, 0, 14)).Select(i => document.Lemmas[i]).ToList();
            words.ForEach(w => bag.Add("word", w));
            for (var i = 1; i < words.Count; i++)
            {
                bag.Add("pair", words[i - 1] + " " + words[i]);
            }

            for (var d = 1; d < 4; d++)
            {
                bag.Add("after", mention.Phrase.End + d - 1 < document.Lemmas.Length ? document.Lemmas[mention.Phrase.End + d - 1] : "");
            }

            bag.Add("before", mention.Phrase.First > 0 ? document.Lemmas[mention.Phrase.First - 1] : "");
        }

        return bag;
    }

    public FeatureBag OfIncident(Incident incident)
    {
        var bag = new FeatureBag(named);
        bag.Add("bias");
        bag.Add("incident", Types.All[incident.Type]);
        foreach (var s in incident.Sentences.OrderByDescending(incident.Sureness).Take(4))
        {
            Words(bag, s, "w");
        }

        foreach (var e in document.Draft.Events.Where(e => incident.Sentences.Contains(e.Sentence)))
        {
            bag.Add("status", $"{e.Type}.{e.Status}");
            bag.Add("mode", $"{e.Type}.{e.Mode}");
        }

        foreach (var group in incident.Fillers.Where(f => f.Chance > 0.2).GroupBy(f => f.Role))
        {
            bag.Add("has", group.Key.ToString());
            foreach (var mention in group.SelectMany(f => f.Mentions))
            {
                bag.Add(group.Key.ToString(), document.Lemmas[mention.Head]);
                bag.Add(group.Key.ToString(), mention.Phrase.Class);
            }
        }

        foreach (var role in Enum.GetNames<Role>().Skip(1).Where(r => !incident.Fillers.Exists(f => f.Chance > 0.2 && f.Role.ToString() == r)))
        {
            bag.Add("lacks", role);
        }

        return bag;
    }

    private void Words(FeatureBag bag, int sentence, string prefix)
    {
        var s = document.Text.Sentences[sentence];
        for (var i = s.First; i < s.End; i++)
        {
            if (document.Text.Tokens[i].Upos is not (Text.Upos.Punct or Text.Upos.Num or Text.Upos.Det))
            {
                bag.Add(prefix, document.Lemmas[i]);
            }

            if (i + 1 < s.End)
            {
                bag.Add(prefix + "2", document.Lemmas[i] + " " + document.Lemmas[i + 1]);
            }
        }
    }
}
