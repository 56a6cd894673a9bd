using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>
/// Five folds over the development messages and the first test set; blocks of twenty neighbouring messages stay together. The first stage is
/// held out fold by fold, the later ones are trained on the chances it gives.
/// </summary>
internal static class CrossValidation
{
    public static int Run(MucFolder folder)
    {
        var cases = MucCommand.Corpus(folder).Cases;
        var one = StageOne.Train(cases);
        var gazetteer = new Gazetteer(folder.Tasks);
        var found = new List<(MucModel Model, MucCase Case, List<Incident> Incidents)>();
        for (var fold = 0; fold < MucCorpus.Folds; fold++)
        {
            var model = MucModel.TrainUpper(one, [.. cases.Where(c => c.Fold != fold)], gazetteer);
            found.AddRange(cases.Where(c => c.Fold == fold).Select(c => (model, c, model.Two.Apply(c.Document))));
        }

        foreach (var rule in PlainRule.All)
        {
            var responses = found.ToDictionary(f => f.Case.Document.Message.Id, f => rule.Make(f.Model, f.Incidents));
            var path = Path.Combine(Path.GetTempPath(), "muc-folds.json");
            File.WriteAllText(path, Scorer.Json(responses));
            var keys = folder.Keys("dev").Concat(folder.Keys("tst1"));
            Console.WriteLine(Scorer.Score(folder, keys, path, "--quiet") is { } output
                ? $"{rule.Name,-60} F {Scorer.AllTemplates(output):0.00}" : "not scored: muc4score.py or python3 is not there");
        }

        return 0;
    }
}
