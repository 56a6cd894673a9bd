namespace Rapporteur.Training.Muc;

/// <summary>The decisions over whole messages: which sentences belong together, which incidents count, who and what fills them.</summary>
internal sealed record StageTwo(LinearModel Pairs, LinearModel Words, TreeModel Incidents, Dictionary<Role, LinearModel> FillerWords, Dictionary<Role, TreeModel> Fillers)
{
    public static readonly string[] Truth = ["NO", "YES"];

    /// <summary>Trains, and gives back the incidents of all cases laid beside the key.</summary>
    public static (StageTwo Stage, List<Aligned> Aligned) Train(IReadOnlyList<MucCase> cases)
    {
        var pairs = LinearTrainer.Train(Truth, [.. cases.SelectMany(PairExamples)]);
        var finder = new IncidentFinder(pairs);
        var aligned = cases.SelectMany(c => Alignment.Of(c, Prepare(finder, c.Document)).Select(a => new Aligned(c, a.Incident, a.Template))).ToList();
        var words = TrainWords(aligned);
        var incidents = TreeTrainer.Train(IncidentFeatures.Names, [.. aligned.Select(a => a.Incident.Features)], [.. aligned.Select(a => a.Template >= 0)]);
        var (fillerWords, fillers) = FillerTrainer.Train(aligned);
        var stage = new StageTwo(pairs, words, incidents, fillerWords, fillers);
        aligned.ForEach(a => stage.Weigh(a.Incident));
        return (stage, aligned);
    }

    /// <summary>The possible incidents of a message with their chances and those of their fillers.</summary>
    public List<Incident> Apply(MucDocument document)
    {
        var incidents = Prepare(new IncidentFinder(Pairs), document);
        var features = new FillerWords(document);
        foreach (var incident in incidents)
        {
            foreach (var filler in incident.Fillers)
            {
                filler.Features[FillerFeatures.Words] = (float)FillerWords[filler.Role].Predict(features.Of(incident, filler))[1];
            }

            incident.Features[IncidentFeatures.Words] = (float)Words.Predict(IncidentWords.Of(incident))[1];
            Weigh(incident);
        }

        return incidents;
    }

    private void Weigh(Incident incident)
    {
        incident.Chance = Incidents.Predict(incident.Features);
        foreach (var filler in incident.Fillers)
        {
            filler.Chance = Fillers[filler.Role].Predict(filler.Features);
        }
    }

    /// <summary>Trains the model of words, and gives each incident the chance of one that has not seen its fold.</summary>
    private static LinearModel TrainWords(List<Aligned> aligned)
    {
        var examples = aligned.Select(a => new Example(IncidentWords.Of(a.Incident), a.Template >= 0 ? 1 : 0)).ToList();
        foreach (var fold in aligned.Select(a => a.Case.Fold).Distinct().ToList())
        {
            var model = LinearTrainer.Train(Truth, [.. examples.Where((_, i) => aligned[i].Case.Fold != fold)]);
            for (var i = 0; i < aligned.Count; i++)
            {
                if (aligned[i].Case.Fold == fold)
                {
                    aligned[i].Incident.Features[IncidentFeatures.Words] = (float)model.Predict(examples[i].Bag)[1];
                }
            }
        }

        return LinearTrainer.Train(Truth, examples);
    }

    private static List<Incident> Prepare(IncidentFinder finder, MucDocument document)
    {
        var incidents = finder.Find(document);
        IncidentFeatures.Fill(incidents);
        FillerFeatures.Fill(incidents);
        return incidents;
    }

    private static IEnumerable<Example> PairExamples(MucCase c)
    {
        var features = new SentencePairs(c.Document);
        var telling = Enumerable.Range(0, c.Labels.Template.Length).Where(c.Labels.Tells).ToList();
        foreach (var b in telling)
        {
            foreach (var a in telling.Where(a => a < b))
            {
                var (x, y) = (c.Labels.Template[a], c.Labels.Template[b]);
                if (c.Gold.Templates[x].Type == c.Gold.Templates[y].Type && Types.IndexOf(c.Gold.Templates[x].Type) is >= 0 and var type)
                {
                    yield return new Example(features.Of(a, b, type), x == y ? 1 : 0);
                }
            }
        }
    }
}

/// <summary>An incident that was found, and the index of the template of the key that it is, or -1.</summary>
internal sealed record Aligned(MucCase Case, Incident Incident, int Template);
