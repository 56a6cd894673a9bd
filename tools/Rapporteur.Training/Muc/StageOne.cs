namespace Rapporteur.Training.Muc;

/// <summary>The first decisions, each on its own: what sentences tell of, what phrases are to incidents, what messages hold.</summary>
internal sealed record StageOne(LinearModel Sentences, LinearModel Phrases, LinearModel[] Messages)
{
    public static readonly string[] SentenceClasses = [.. Types.All, "NONE"];

    public static readonly string[] Roles = Enum.GetNames<Role>();

    private static readonly string[] truth = ["NO", "YES"];

    /// <summary>Trains on all cases; beforehand every case gets the chances of models that have not seen its fold.</summary>
    public static StageOne Train(IReadOnlyList<MucCase> cases)
    {
        var sentences = cases.Select(SentenceExamples).ToList();
        Held(cases, sentences, SentenceClasses, (model, c) => ApplySentences(model, c.Document));
        sentences = [.. cases.Zip(sentences, Doubted)];
        Held(cases, sentences, SentenceClasses, (model, c) => ApplySentences(model, c.Document));
        var phrases = cases.Select(PhraseExamples).ToList();
        Held(cases, phrases, Roles, (model, c) => ApplyPhrases(model, c.Document));
        var messages = Types.All.Select((_, t) => cases.Select(c => MessageExamples(c, t)).ToList()).ToArray();
        foreach (var c in cases)
        {
            c.Document.MessageChances = new double[Types.All.Length];
        }

        for (var t = 0; t < messages.Length; t++)
        {
            var type = t;
            Held(cases, messages[t], truth, (model, c) => c.Document.MessageChances[type] = model.Predict(MessageFeatures.Of(c.Document))[1]);
        }

        return new StageOne(
            LinearTrainer.Train(SentenceClasses, [.. sentences.SelectMany(e => e)]),
            LinearTrainer.Train(Roles, [.. phrases.SelectMany(e => e)]),
            [.. messages.Select(m => LinearTrainer.Train(truth, [.. m.SelectMany(e => e)]))]);
    }

    /// <summary>Writes the chances into a message that training has not seen.</summary>
    public void Apply(MucDocument document)
    {
        ApplySentences(Sentences, document);
        ApplyPhrases(Phrases, document);
        var bag = MessageFeatures.Of(document);
        document.MessageChances = [.. Messages.Select(m => m.Predict(bag)[1])];
    }

    private static void Held(IReadOnlyList<MucCase> cases, List<List<Example>> examples, string[] classes, Action<LinearModel, MucCase> apply)
    {
        Parallel.For(0, MucCorpus.Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var model = LinearTrainer.Train(classes, [.. Enumerable.Range(0, cases.Count).Where(i => cases[i].Fold != fold).SelectMany(i => examples[i])]);
            foreach (var c in cases.Where(c => c.Fold == fold))
            {
                apply(model, c);
            }
        });
    }

    private static List<Example> SentenceExamples(MucCase c)
    {
        var features = new SentenceFeatures(c.Document);
        return [.. c.Document.Text.Sentences.Select((_, s) => new Example(features.Of(s), SentenceLabel(c, s), c.Labels.Evidence[s] is > 0 and < 0.6 ? 0.3f : 1))];
    }

    /// <summary>
    /// A sentence that holds a single filler but looks like none that tells of an incident may only name somebody again: it counts for little
    /// the second time, unless it is the likeliest of its template.
    /// </summary>
    private static List<Example> Doubted(MucCase c, List<Example> examples) =>
        [.. examples.Select((e, s) => e.Label < Types.All.Length && c.Labels.Evidence[s] < 2 && c.Document.TypeChances[s][e.Label] < 0.1 && !IsLikeliest(c, s, e.Label) ? e with { Weight = 0.15f } : e)];

    private static bool IsLikeliest(MucCase c, int sentence, int type) =>
        !Enumerable.Range(0, c.Labels.Template.Length).Any(o => c.Labels.Template[o] == c.Labels.Template[sentence] && c.Document.TypeChances[o][type] > c.Document.TypeChances[sentence][type]);

    private static int SentenceLabel(MucCase c, int s) =>
        c.Labels.Tells(s) && Types.IndexOf(c.Gold.Templates[c.Labels.Template[s]].Type) is >= 0 and var type ? type : Types.All.Length;

    private static List<Example> PhraseExamples(MucCase c)
    {
        var features = new PhraseFeatures(c.Document);
        return [.. c.Document.Candidates.Select(p => new Example(features.Of(p), (int)c.Gold.RoleOf[p.Index], PhraseWeight(c, p)))];
    }

    /// <summary>A filler's name in a sentence that tells of nothing teaches little.</summary>
    private static float PhraseWeight(MucCase c, Candidate p) =>
        c.Gold.RoleOf[p.Index] != Role.None && c.Document.TypeChances[p.Sentence][^1] > 0.9 && c.Labels.Evidence[p.Sentence] < 1.5 ? 0.3f : 1;

    private static List<Example> MessageExamples(MucCase c, int type) =>
        [new Example(MessageFeatures.Of(c.Document), c.Gold.Templates.Any(t => Types.IndexOf(t.Type) == type) ? 1 : 0)];

    private static void ApplySentences(LinearModel model, MucDocument document)
    {
        var features = new SentenceFeatures(document);
        for (var s = 0; s < document.TypeChances.Length; s++)
        {
            document.TypeChances[s] = model.Predict(features.Of(s));
        }
    }

    private static void ApplyPhrases(LinearModel model, MucDocument document)
    {
        var features = new PhraseFeatures(document);
        foreach (var candidate in document.Candidates)
        {
            candidate.Chances = model.Predict(features.Of(candidate));
        }
    }
}
