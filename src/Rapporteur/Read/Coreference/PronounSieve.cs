using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Ties pronouns to the most salient thing before them that agrees in number, sex and sort.</summary>
internal sealed class PronounSieve(Scene scene)
{
    private const int Sentences = 3;
    private const int Farthest = 120;

    private readonly Token[] tokens = scene.Tokens;
    private Reference? lastSpeaker;

    public void Run()
    {
        foreach (var reference in scene.References)
        {
            if (reference.Pronoun is not { } pronoun || pronoun.Kind is PronounKind.Relative)
            {
                continue;
            }

            var antecedent = pronoun.Person switch
            {
                1 => lastSpeaker = Speaker(reference) ?? Continued(reference),
                3 when pronoun.Kind is not PronounKind.Demonstrative => Best(reference, pronoun),
                _ => null,
            };
            if (antecedent is not null)
            {
                scene.Clusters.Merge(antecedent, reference);
            }
        }
    }

    private Reference? Best(Reference pronoun, Pronoun features)
    {
        Reference? best = null;
        var bestScore = 0.0;
        for (var i = pronoun.Index - 1; i >= 0 && i > pronoun.Index - Farthest; i--)
        {
            var candidate = scene.References[i];
            var distance = pronoun.Sentence - candidate.Sentence;
            if (distance > Sentences || distance > 0 && !SameText(pronoun, candidate))
            {
                break;
            }

            if (candidate.Phrase.First < pronoun.Phrase.First && Fits(pronoun, features, candidate) && Score(pronoun, candidate) is var score
                && score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    // A caption or headline is a text of its own.
    private bool SameText(Reference left, Reference right) =>
        scene.Text.Sentences[left.Sentence].Kind is SentenceKind.Body or SentenceKind.Bullet
        == scene.Text.Sentences[right.Sentence].Kind is SentenceKind.Body or SentenceKind.Bullet;

    private bool Fits(Reference pronoun, Pronoun features, Reference candidate)
    {
        if (candidate.Adjective || candidate.Pronoun is { Person: not 3 } || candidate.Pronoun?.Kind is PronounKind.Demonstrative
            || IsBare(candidate) || scene.Clusters.Same(pronoun, candidate) || !scene.Clusters.Agree(pronoun, candidate) || Scene.Inside(pronoun, candidate))
        {
            return false;
        }

        var cluster = scene.Clusters.Of(candidate);
        var sort = cluster.Sort;
        var number = cluster.Number;
        var sortFits = features.Number == 's'
            ? features.Gender == 'n' ? sort is Sort.Group or Sort.State or Sort.Facility or Sort.Thing or Sort.Place && number != 'p'
                : sort == Sort.Person || sort == Sort.Unknown && candidate.IsName
            : sort is Sort.People or Sort.Group or Sort.Thing || sort == Sort.Unknown && number == 'p';
        return sortFits && !(features.Number == 'p' && sort == Sort.Group && candidate.IsName && !candidate.Phrase.Plural && candidate.Words.Length == 0)
            && !SameClause(pronoun, features, candidate);
    }

    // "on paper", "by television": a noun without an article is seldom spoken of again.
    private static bool IsBare(Reference candidate) => candidate is { IsDescription: true, Sort: Sort.Group or Sort.Thing or Sort.Facility }
        && !candidate.Phrase.Plural && candidate.Phrase.End - candidate.Phrase.First == 1;

    // "Khalil praised him": another; "Khalil praised his men", "Khalil praised himself": himself.
    private bool SameClause(Reference pronoun, Pronoun features, Reference candidate)
    {
        if (features.Kind != PronounKind.Personal)
        {
            return false;
        }

        var verb = tokens[pronoun.Phrase.Head].Head;
        return verb >= 0 && tokens[candidate.Phrase.Head].Head == verb
            && tokens[candidate.Phrase.Head].Deprel is not (Deprel.Appos or Deprel.Nmod or Deprel.NmodPoss);
    }

    private double Score(Reference pronoun, Reference candidate)
    {
        var cluster = scene.Clusters.Of(candidate);
        var distance = pronoun.Sentence - candidate.Sentence;
        var relation = tokens[candidate.Phrase.Head].Deprel;
        var score = 100.0 - 35 * distance - 0.3 * (pronoun.Index - candidate.Index);
        score += relation switch
        {
            Deprel.Nsubj or Deprel.NsubjOuter => 30,
            Deprel.NsubjPass => 28,
            Deprel.Obj or Deprel.Iobj => 12,
            Deprel.Root => 10,
            Deprel.NmodPoss => 8,
            Deprel.Nmod => -8,
            Deprel.Compound or Deprel.Amod => -25,
            _ => 0,
        };
        score += cluster.HasName ? 8 : 0;
        score += cluster.Sort is Sort.Thing ? -22 : cluster.Sort is Sort.Place ? -20 : 0;
        score += candidate.Pronoun is not null && candidate.Pronoun.Gender == pronoun.Pronoun!.Gender && candidate.Pronoun.Number == pronoun.Pronoun.Number ? 15 : 0;
        score += Math.Min(10, 2 * cluster.Members.Count);
        score += OwnsPeople(pronoun) ? cluster.Sort switch { Sort.Group => 15, Sort.State or Sort.Place or Sort.Facility or Sort.Thing => -25, _ => 0 } : 0;
        score += candidate.Quoted != pronoun.Quoted ? -10 : 0;
        return score;
    }

    // "its commander", "their fighters": groups have those.
    private bool OwnsPeople(Reference pronoun)
    {
        ref var head = ref tokens[pronoun.Phrase.Head];
        return head.Deprel == Deprel.NmodPoss && head.Head >= 0
            && (CueWords.Shared.Has("group-leader", tokens[head.Head].Lemma) || CueWords.Shared.Has("armed-member", tokens[head.Head].Lemma));
    }

    // "I" and "we" of a quotation are its speaker: the subject of the verb of saying beside it.
    private Reference? Speaker(Reference pronoun)
    {
        if (!pronoun.Quoted)
        {
            return null;
        }

        var at = pronoun.Phrase.Head;
        for (var steps = 0; steps < 25 && at >= 0; steps++)
        {
            if (SubjectOfSaying(at, pronoun) is { } above)
            {
                return above;
            }

            foreach (var dependent in scene.Tree.Of(at))
            {
                if (tokens[dependent].Deprel is Deprel.Parataxis && SubjectOfSaying(dependent, pronoun) is { } aside)
                {
                    return aside;
                }
            }

            at = tokens[at].Head;
        }

        return null;
    }

    // A quotation that goes on after its speaker was named.
    private Reference? Continued(Reference pronoun) =>
        pronoun.Quoted && lastSpeaker is { } last && pronoun.Sentence - last.Sentence <= 3 ? last : null;

    private Reference? SubjectOfSaying(int verb, Reference pronoun)
    {
        if (!CueWords.Shared.Has("speech", tokens[verb].Lemma) || tokens[verb].Upos != Upos.Verb)
        {
            return null;
        }

        return scene.At(scene.Dependent(verb, Deprel.Nsubj)) is { } subject && subject != pronoun && !subject.Quoted
            && scene.Clusters.Of(subject).Sort is not (Sort.Thing or Sort.Place) ? subject : null;
    }
}
