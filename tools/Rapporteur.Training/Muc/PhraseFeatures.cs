using Rapporteur.Text;

namespace Rapporteur.Training.Muc;

/// <summary>What speaks for a phrase filling a role: its words and class, what governs it, the events of the engine, and its sentence.</summary>
internal sealed class PhraseFeatures(MucDocument document, bool named = false)
{
    private readonly ILookup<int, (string Role, string Event)> parts = Parts(document);

    private readonly ILookup<int, Candidate> clusters = document.Candidates.ToLookup(c => c.Cluster);

    public FeatureBag Of(Candidate candidate)
    {
        var bag = new FeatureBag(named);
        bag.Add("bias");
        Own(bag, candidate);
        Governor(bag, candidate, candidate.Head);
        Window(bag, candidate);
        Engine(bag, candidate);
        Sentence(bag, candidate);
        foreach (var other in clusters[candidate.Cluster].Where(o => o != candidate).Take(6))
        {
            bag.Add("same", document.Lemmas[other.Phrase.Content]);
            bag.Add("samec", other.Phrase.Class);
            foreach (var (role, e) in parts[other.Head])
            {
                bag.Add("samerole", role + e);
            }
        }

        return bag;
    }

    private static ILookup<int, (string, string)> Parts(MucDocument document) =>
        document.Draft.Events.SelectMany(e => e.Retellings.Prepend(e)).SelectMany(e =>
            e.Actors.Select(a => (a, ("A", $"{e.Type}.{e.Mode}")))
                .Concat(e.Recipients.Select(r => (r, ("R", $"{e.Type}.{e.Mode}"))))
                .Concat(e.Places.Select(p => (p, ("P", $"{e.Type}.{e.Mode}"))))
                .Append((e.Instrument, ("I", $"{e.Type}.{e.Mode}")))).ToLookup(x => x.Item1, x => x.Item2);

    private void Own(FeatureBag bag, Candidate candidate)
    {
        var phrase = candidate.Phrase;
        var head = document.Lemmas[phrase.Head];
        bag.Add("head", head);
        bag.Add("content", document.Lemmas[phrase.Content]);
        bag.Add("headkind", document.Kinds[phrase.Head]);
        bag.Add("suffix", head.Length > 4 ? head[^3..] : head);
        bag.Add("class", phrase.Class);
        bag.Add("form", phrase.Form.ToString() + phrase.Entity + (phrase.Plural ? "s" : "") + (phrase.Definite ? "the" : ""));
        bag.Add("classform", phrase.Class + phrase.Form);
        bag.If(phrase.Number is not null, "number");
        bag.If(candidate.Title.Length > 0, "titled");
        bag.Add("kind", phrase.Cluster >= 0 ? document.Draft.Entities[phrase.Cluster].Kind.ToString() : "");
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            bag.Add("mod", document.Lemmas[i]);
            bag.Add("modkind", document.Kinds[i]);
        }

        if (phrase.Head > phrase.First)
        {
            bag.Add("modhead", document.Lemmas[phrase.Head - 1] + " " + head);
        }

        for (var i = phrase.Head + 1; i < Math.Min(phrase.Head + 6, phrase.End); i++)
        {
            bag.Add("post", document.Lemmas[i]);
        }
    }

    /// <summary>The path up from the head: relation and governor, over conjunctions; then what governs that.</summary>
    private void Governor(FeatureBag bag, Candidate candidate, int head)
    {
        var tokens = document.Text.Tokens;
        var at = head;
        while (tokens[at].Deprel is Deprel.Conj or Deprel.Appos or Deprel.Flat && tokens[at].Head >= 0)
        {
            bag.Add("via", tokens[at].Deprel.ToString());
            at = tokens[at].Head;
        }

        var (relation, governor) = (Relation(at), tokens[at].Head);
        bag.Add("rel", relation);
        bag.Add("relclass", relation + candidate.Phrase.Class);
        if (governor < 0)
        {
            return;
        }

        var g = document.Lemmas[governor] + (tokens[governor].Morph.HasFlag(Morph.Passive) ? "~" : "");
        bag.Add("gov", g);
        bag.Add("govkind", document.Kinds[governor] + ">" + relation);
        bag.Add("govkindclass", document.Kinds[governor] + ">" + relation + ">" + candidate.Phrase.Class);
        bag.Add("govkindhead", document.Kinds[governor] + ">" + relation + ">" + document.Kinds[candidate.Head]);
        bag.Add("govrelkind", g + ">" + relation + ">" + document.Kinds[candidate.Head]);
        bag.Add("govrel", g + ">" + relation);
        bag.Add("govrelclass", g + ">" + relation + ">" + candidate.Phrase.Class);
        bag.Add("govrelhead", g + ">" + relation + ">" + document.Lemmas[candidate.Head]);
        Siblings(bag, governor, relation + ">" + g);
        if (tokens[governor].Head >= 0)
        {
            var above = document.Lemmas[tokens[governor].Head];
            bag.Add("gov2", above + ">" + Relation(governor));
            bag.Add("gov2path", above + ">" + tokens[governor].Deprel + ">" + g + ">" + relation);
        }
    }

    private void Siblings(FeatureBag bag, int governor, string path)
    {
        var tokens = document.Text.Tokens;
        for (var i = governor + 1; i < Math.Min(governor + 12, tokens.Length); i++)
        {
            if (tokens[i].Head == governor && tokens[i].Deprel is Deprel.Obj or Deprel.NsubjPass or Deprel.Xcomp)
            {
                bag.Add("sibling", path + ">" + document.Lemmas[i]);
            }
        }
    }

    /// <summary>The relation, with the preposition where there is one.</summary>
    private string Relation(int token)
    {
        var tokens = document.Text.Tokens;
        for (var i = token - 1; i >= Math.Max(0, token - 10); i--)
        {
            if (tokens[i].Head == token && tokens[i].Deprel == Deprel.Case)
            {
                return tokens[token].Deprel + "." + document.Lemmas[i];
            }
        }

        return tokens[token].Deprel.ToString();
    }

    private void Window(FeatureBag bag, Candidate candidate)
    {
        for (var d = 1; d <= 3; d++)
        {
            bag.Add($"b{d}", Lemma(candidate.Phrase.First - d));
            bag.Add($"a{d}", Lemma(Math.Max(candidate.Phrase.Head, candidate.Phrase.CoreEnd - 1) + d));
        }

        bag.Add("bb", Lemma(candidate.Phrase.First - 2) + " " + Lemma(candidate.Phrase.First - 1));
        var after = Math.Max(candidate.Phrase.Head, candidate.Phrase.CoreEnd - 1);
        bag.Add("aa", Lemma(after + 1) + " " + Lemma(after + 2));
        bag.Add("aclass", Lemma(after + 1) + " " + Lemma(after + 2) + candidate.Phrase.Class);
    }

    private string Lemma(int token) => token < 0 || token >= document.Lemmas.Length ? "" : document.Lemmas[token];

    private void Engine(FeatureBag bag, Candidate candidate)
    {
        foreach (var (role, e) in parts[candidate.Head])
        {
            bag.Add("part", role);
            bag.Add("partof", role + e);
            bag.Add("partclass", role + e + candidate.Phrase.Class);
        }
    }

    private void Sentence(FeatureBag bag, Candidate candidate)
    {
        var s = document.Text.Sentences[candidate.Sentence];
        foreach (var e in document.Draft.Events.Where(e => e.Sentence == candidate.Sentence).Select(e => e.Mode).Distinct())
        {
            bag.Add("inevent", e);
            bag.Add("inevent", e + candidate.Phrase.Class);
        }

        for (var i = s.First; i < s.End; i++)
        {
            if (document.Text.Tokens[i].Upos is Upos.Verb)
            {
                bag.Add("verb", document.Lemmas[i]);
                bag.Add("verbclass", document.Lemmas[i] + candidate.Phrase.Class);
            }
        }

        var chances = document.TypeChances[candidate.Sentence];
        for (var t = 0; t < chances.Length && t < 5; t++)
        {
            bag.Chance($"type{t}", chances[t]);
        }

        if (chances.Length > 0)
        {
            bag.Chance("event" + candidate.Phrase.Class, 1 - chances[^1]);
        }
    }
}
