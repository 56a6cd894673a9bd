using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Ask;

/// <summary>How well a sentence answers a question: the words and actors that it has of it, what the reading found in it, and whether it holds what is asked for.</summary>
internal sealed class PassageScorer
{
    private const double ActorWeight = 1.6;
    private const double Nearby = 0.35;
    private const int ShortSentence = 25;
    private const double LeastOfTerms = 0.3;
    private const double LeastTerms = 0.2;
    private const double WithoutWords = 0.9;
    private const double Evokes = 0.9;
    private const double Strong = 1;
    private const double StrongVerb = 1.1;
    private const double MostOfTerms = 0.6;
    private const int DaysOfPeriod = 100;
    private const double Spoken = 1.2;
    private const double CoveredBySpeaker = 0.6;
    private readonly Question question;
    private readonly IReadOnlyList<Passage> passages;
    private readonly Dictionary<string, double> rarity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (HashSet<StatementAct> Acts, HashSet<RelationPredicate> Predicates)> evoked = new(StringComparer.Ordinal);
    private readonly double[] actorRarity;
    private readonly List<AskedTerm> strong;

    public PassageScorer(Question question, IReadOnlyList<Passage> passages)
    {
        this.question = question;
        this.passages = passages;
        foreach (var term in question.Terms)
        {
            evoked[term.Lemma] = ([.. Ask.Evoked.By<StatementAct>(FrameTable.Statements, term.Lemma)], [.. Ask.Evoked.By<RelationPredicate>(FrameTable.Relations, term.Lemma)]);
            rarity[term.Lemma] = Rarity(passages.Count(p => p.Lemmas.Any(l => term.Match(l) >= 0.8)));
        }

        strong = [.. question.Terms.Where(t => t.Importance is >= Strong and <= StrongVerb)];
        actorRarity = [.. question.Actors.Select(a => 0.5 + 0.5 * Rarity(passages.Count(p => Mentions(p, a))))];
    }

    /// <summary>What all words and actors of the question together are worth.</summary>
    public double Full => question.Terms.Sum(Worth) + actorRarity.Sum(r => r * ActorWeight);

    /// <summary>Score of a sentence, and the part of the question that it covers, 0 to 1.</summary>
    public (double Score, double Covered) Score(int index)
    {
        var passage = passages[index];
        var terms = question.Terms.Sum(t => Worth(t) * Best(t, passage));
        var around = Around(index).ToList();
        var context = question.Terms.Sum(t => Worth(t) * Math.Max(0, around.Select(p => Best(t, p)).DefaultIfEmpty(0).Max() - Best(t, passage))) * Nearby;
        var actors = Actors(passage, around);
        var full = Math.Max(Full, 0.5);
        var covered = (terms + (passage.PointsBack ? context : context * 0.5)) / Math.Max(question.Terms.Sum(Worth), 0.01) < LeastOfTerms && question.Terms.Count > 0 ? 0 : (terms + context + actors) / full;
        var spoken = question.AsksWords && IsSpoken(passage, around);
        covered = spoken ? Math.Max(covered, CoveredBySpeaker) : IsOffTheMatter(passage, around) ? 0 : covered;
        return ((terms + context + actors) / full * 4 + Bonus(passage) + (spoken ? Spoken : 0) - (terms < LeastTerms && question.Terms.Count > 0 ? WithoutWords : 0) - Missing(passage, around), covered);
    }

    /// <summary>Whether the sentence gives the words of somebody whom the question names: by name, or by a pronoun behind the sentence with the name.</summary>
    private bool IsSpoken(Passage passage, List<Passage> around) => question.Actors.Any(a => a.Ids.Overlaps(passage.Speakers)
        || (passage.IsSpokenByPronoun && around.Exists(p => p.Number < passage.Number && Mentions(p, a))));

    /// <summary>Whether the sentence has none of the nouns and verbs of the question, names apart, and does not point back at one that has.</summary>
    private bool IsOffTheMatter(Passage passage, List<Passage> around) => question.Kind is not (QuestionKind.Forecast or QuestionKind.Disagree)
        && strong.Count > 0 && !strong.Exists(t => Has(t, passage))
        && !(passage.PointsBack && strong.Count(t => around.Exists(p => Has(t, p))) >= strong.Count * MostOfTerms);

    /// <summary>Whether a word of the sentence stands for the term, or somebody does in it what the term says by speaking.</summary>
    private bool Has(AskedTerm term, Passage passage) => passage.Lemmas.Any(l => term.Match(l) > 0)
        || (evoked[term.Lemma].Acts is { Count: > 0 } acts && passage.Findings.Any(f => f is StatementFinding s && (acts.Contains(s.Act) || acts.Contains(StatementAct.Asserts))));

    /// <summary>A sentence about others does not answer, however many words it shares; how much that counts depends on how rare those asked about are.</summary>
    private double Missing(Passage passage, List<Passage> around) => question.Actors.Select((a, i) => Mentions(passage, a) ? 0 : actorRarity[i] * (around.Exists(p => Mentions(p, a)) ? passage.PointsBack ? 0.3 : 0.6 : 0.9))
        .DefaultIfEmpty(0).Max();

    private double Actors(Passage passage, List<Passage> around)
    {
        var sum = 0.0;
        for (var i = 0; i < question.Actors.Count; i++)
        {
            var weight = actorRarity[i] * ActorWeight;
            sum += Mentions(passage, question.Actors[i]) ? weight : around.Exists(p => Mentions(p, question.Actors[i])) ? weight * Nearby : 0;
        }

        return sum;
    }

    private double Worth(AskedTerm term) => term.Importance * (0.2 + 0.8 * rarity[term.Lemma]);

    private double Rarity(int count) => Math.Log((passages.Count + 1.0) / (count + 1.0)) / Math.Log(passages.Count + 1.0 + 1e-9);

    /// <summary>The word itself, a synonym, or a finding of what the word evokes.</summary>
    private double Best(AskedTerm term, Passage passage)
    {
        var best = passage.Lemmas.Select(term.Match).DefaultIfEmpty(0).Max();
        return best < Evokes && Evoked(term, passage) ? Evokes : best;
    }

    private bool Evoked(AskedTerm term, Passage passage)
    {
        var (acts, predicates) = evoked[term.Lemma];
        return (acts.Count > 0 && passage.Findings.Any(f => f is StatementFinding s && acts.Contains(s.Act)))
            || (predicates.Count > 0 && passage.Findings.Any(f => f is RelationFinding r && predicates.Contains(r.Predicate)));
    }

    public static bool Mentions(Passage passage, AskedActor actor) =>
        actor.Ids.Overlaps(passage.Actors) || actor.Folded.All(passage.Folded.Contains);

    private IEnumerable<Passage> Around(int index)
    {
        var own = passages[index];
        foreach (var i in (int[])[index - 1, index + 1])
        {
            if (i >= 0 && i < passages.Count && passages[i].ReportId == own.ReportId && passages[i].Kind == own.Kind)
            {
                yield return passages[i];
            }
        }
    }

    private double Bonus(Passage passage)
    {
        var bonus = Held(passage) + Found(passage) + InTime(passage);
        bonus += question.Reports.Count > 0 ? question.Reports.Contains(passage.ReportId) ? 0.8 : -0.4 : 0;
        return bonus - (passage.Kind is SentenceKind.Headline or SentenceKind.Caption ? 0.4 : 0) - Math.Clamp((passage.Folded.Count - ShortSentence) * 0.006, 0, 0.2);
    }

    /// <summary>Whether the sentence has something of the sort that is asked for.</summary>
    private double Held(Passage passage) => question.Kind switch
    {
        QuestionKind.HowMany => passage.HasNumber ? 0.9 : -0.4,
        QuestionKind.When => passage.HasDate ? 0.8 : -0.3,
        QuestionKind.Where => passage.Findings.OfType<EventFinding>().Any(e => e.Place.Count > 0) ? 0.6 : 0,
        QuestionKind.Why => QuestionWords.Default.Why.Any(w => passage.Text.Contains(w, StringComparison.OrdinalIgnoreCase)) ? 0.4 : 0,
        QuestionKind.Who => passage.Actors.Any(a => !question.Actors.Any(q => q.Ids.Contains(a))) ? 0.4 : -0.2,
        QuestionKind.Forecast => passage.Findings.Any(f => f is ForecastFinding) ? 1.4 : -0.6,
        _ => 0,
    };

    /// <summary>Whether the reading found in it what the question's words evoke.</summary>
    private double Found(Passage passage)
    {
        var bonus = 0.0;
        bonus += passage.Findings.OfType<StatementFinding>().Any(s => question.Acts.Contains(s.Act)) ? 0.8 : 0;
        bonus += passage.Findings.OfType<RelationFinding>().Any(r => question.Predicates.Contains(r.Predicate)) ? 0.5 : 0;
        return bonus + (passage.Findings.OfType<EventFinding>().Any(e => question.Events.Contains(e.Type)) ? 0.3 : 0);
    }

    private double InTime(Passage passage)
    {
        if (question.Dates.Count == 0 || question.AsOf is not null)
        {
            return 0;
        }

        var isPeriod = question.Dates.All(q => q.Days is null or > DaysOfPeriod);
        return passage.Dates.Any(d => question.Dates.Any(q => q.Overlaps(d) && d.Days < 370)) ? isPeriod ? 0.2 : 0.9 : passage.Dates.Count > 0 ? -0.5 : 0;
    }
}
