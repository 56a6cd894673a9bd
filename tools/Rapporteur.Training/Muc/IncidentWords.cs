using Rapporteur.Text;

namespace Rapporteur.Training.Muc;

/// <summary>The words that speak for or against an incident belonging into the record: those of its surest sentences, of its likely fillers, of the message's head.</summary>
internal static class IncidentWords
{
    public static FeatureBag Of(Incident incident, bool named = false)
    {
        var document = incident.Document;
        var bag = new FeatureBag(named);
        var type = Types.All[incident.Type];
        bag.Add("bias");
        bag.Add("type", type);
        bag.Chance("message" + type, document.MessageChances[incident.Type]);
        bag.Chance("any message", document.MessageChances.Max());
        var sentences = incident.Sentences.OrderByDescending(incident.Sureness).Take(4).ToList();
        bag.Chance("top" + type, incident.Sureness(sentences[0]));
        for (var rank = 0; rank < sentences.Count; rank++)
        {
            Words(bag, document, sentences[rank], rank == 0 ? "top" : "more");
        }

        Likely(bag, incident, sentences);
        for (var s = 0; s < Math.Min(2, document.Text.Sentences.Length); s++)
        {
            Words(bag, document, s, "head");
        }

        return bag;
    }

    private static void Words(FeatureBag bag, MucDocument document, int sentence, string prefix)
    {
        var s = document.Text.Sentences[sentence];
        for (var i = s.First; i < s.End; i++)
        {
            var token = document.Text.Tokens[i];
            if (token.Upos is not (Upos.Punct or Upos.Num or Upos.Det))
            {
                bag.Add(prefix, document.Lemmas[i]);
            }

            if (token.Upos is Upos.Verb)
            {
                bag.Add(prefix + " form", document.Lemmas[i] + (int)token.Morph);
            }
        }

        foreach (var e in document.Draft.Events.Where(e => e.Sentence == sentence))
        {
            bag.Add(prefix + " event", $"{e.Type}.{e.Mode}.{e.Status}");
        }
    }

    /// <summary>The likeliest phrase of each role, by its words and class, and the pairs of who did it and who suffered it.</summary>
    private static void Likely(FeatureBag bag, Incident incident, List<int> sentences)
    {
        var document = incident.Document;
        var heads = new Dictionary<Role, Candidate>();
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.None))
        {
            var best = sentences.SelectMany(s => document.BySentence[s]).Where(c => c.Chances[(int)role] > 0.15).MaxBy(c => c.Chances[(int)role]);
            if (best is null)
            {
                bag.Add("lacks", role.ToString());
                continue;
            }

            heads[role] = best;
            bag.Add(role.ToString(), document.Lemmas[best.Head]);
            bag.Add(role + " class", best.Phrase.Class + (best.Name.Length > 0 ? "!" : ""));
            bag.Chance(role + " sure", best.Chances[(int)role]);
            for (var i = best.Phrase.First; i < best.Phrase.Head; i++)
            {
                bag.Add(role + " mod", document.Lemmas[i]);
            }
        }

        foreach (var a in heads)
        {
            foreach (var b in heads.Where(b => b.Key > a.Key))
            {
                bag.Add($"{a.Key}+{b.Key}", a.Value.Phrase.Class + "+" + b.Value.Phrase.Class);
            }
        }
    }
}
