using Rapporteur.Text;

namespace Rapporteur.Training.Muc;

/// <summary>What speaks for a sentence telling of an incident: its words, what the engine read in it, and what stands around it.</summary>
internal sealed class SentenceFeatures(MucDocument document, bool named = false)
{
    private readonly string[][] events = [.. document.Text.Sentences.Select((_, i) => EventsOf(document, i))];

    public FeatureBag Of(int sentence)
    {
        var bag = new FeatureBag(named);
        bag.Add("bias");
        var s = document.Text.Sentences[sentence];
        Words(bag, s);
        Relations(bag, s);
        foreach (var e in events[sentence])
        {
            bag.Add("event", e);
        }

        bag.Add("events", Math.Min(3, events[sentence].Length).ToString());
        bag.Add("place", Position(sentence));
        Around(bag, sentence, -1);
        Around(bag, sentence, 1);
        foreach (var candidate in document.BySentence[sentence])
        {
            bag.Add("class", candidate.Phrase.Class + (candidate.Phrase.HasName ? "!" : "") + (candidate.Phrase.Number is null ? "" : "#"));
        }

        return bag;
    }

    private static string[] EventsOf(MucDocument document, int sentence) =>
    [
        .. document.Draft.Events.SelectMany(e => e.Retellings.Prepend(e)).Where(e => e.Sentence == sentence)
            .SelectMany(e => new[] { $"{e.Type}", $"{e.Type}.{e.Mode}", $"{e.Type}.{e.Mode}.{e.Status}", e.Killed is null ? "" : "killed", e.Wounded is null ? "" : "wounded" })
            .Where(x => x.Length > 0).Distinct(),
    ];

    private string Position(int sentence) => sentence switch
    {
        0 or 1 => sentence.ToString(),
        < 4 => "early",
        < 10 => "middle",
        _ => "late",
    };

    private void Words(FeatureBag bag, Sentence s)
    {
        var before = "^";
        for (var i = s.First; i < s.End; i++)
        {
            if (document.Text.Tokens[i].Upos is Upos.Noun or Upos.Verb or Upos.Adj)
            {
                bag.Add("kind", document.Kinds[i]);
            }
        }

        foreach (var lemma in Enumerable.Range(s.First, s.Count).Select(Word))
        {
            if (lemma.Length == 0)
            {
                continue;
            }

            bag.Add("w", lemma);
            bag.Add("ww", before + " " + lemma);
            before = lemma;
        }
    }

    /// <summary>The lemma; numbers and names of places as their kind, signs left out.</summary>
    private string Word(int token)
    {
        var t = document.Text.Tokens[token];
        return t.Upos is Upos.Punct or Upos.Sym ? "" : t.Upos is Upos.Num ? "#" : t.Entity is EntityTag.Place ? "@place" : t.Entity is EntityTag.Person ? "@person" : document.Lemmas[token];
    }

    private void Relations(FeatureBag bag, Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            var t = document.Text.Tokens[i];
            if (t.Head >= 0 && t.Deprel is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj or Deprel.Obl or Deprel.OblAgent or Deprel.Nmod or Deprel.Amod or Deprel.Compound or Deprel.Advmod)
            {
                bag.Add("dep", $"{document.Lemmas[t.Head]}>{t.Deprel}>{Word(i)}");
                bag.Add("depk", $"{document.Kinds[t.Head]}>{t.Deprel}>{document.Kinds[i]}");
                bag.Add("depc", $"{document.Lemmas[t.Head]}>{t.Deprel}>{document.Draft.PhraseHeadedBy(i)?.Class}");
            }
        }
    }

    private void Around(FeatureBag bag, int sentence, int step)
    {
        var other = sentence + step;
        if (other < 0 || other >= events.Length)
        {
            bag.Add($"edge{step}");
            return;
        }

        foreach (var e in events[other])
        {
            bag.Add($"event{step}", e);
        }

        var s = document.Text.Sentences[other];
        for (var i = s.First; i < s.End; i++)
        {
            if (document.Text.Tokens[i].Upos is Upos.Noun or Upos.Verb)
            {
                bag.Add($"w{step}", document.Lemmas[i]);
            }
        }
    }
}
