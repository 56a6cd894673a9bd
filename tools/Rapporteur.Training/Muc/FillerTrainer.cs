namespace Rapporteur.Training.Muc;

/// <summary>Trains what decides on fillers: for each role a model of words, and trees that also weigh how the filler stands to the others.</summary>
internal static class FillerTrainer
{
    public static (Dictionary<Role, LinearModel> Words, Dictionary<Role, TreeModel> Trees) Train(List<Aligned> aligned)
    {
        var (words, trees) = (new Dictionary<Role, LinearModel>(), new Dictionary<Role, TreeModel>());
        var features = aligned.Select(a => a.Case.Document).Distinct().ToDictionary(d => d, d => new FillerWords(d));
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.None))
        {
            var rows = aligned.SelectMany(a => Rows(a, role).Select(r => (a.Case.Fold, r.Filler, r.Label, Known: a.Template >= 0, Bag: features[a.Case.Document].Of(a.Incident, r.Filler)))).ToList();
            foreach (var fold in rows.Select(r => r.Fold).Distinct().ToList())
            {
                var held = LinearTrainer.Train(StageTwo.Truth, [.. rows.Where(r => r.Known && r.Fold != fold).Select(r => new Example(r.Bag, r.Label ? 1 : 0))]);
                rows.Where(r => r.Fold == fold).ToList().ForEach(r => r.Filler.Features[FillerFeatures.Words] = (float)held.Predict(r.Bag)[1]);
            }

            var known = rows.Where(r => r.Known).ToList();
            words[role] = LinearTrainer.Train(StageTwo.Truth, [.. known.Select(r => new Example(r.Bag, r.Label ? 1 : 0))]);
            trees[role] = TreeTrainer.Train(FillerFeatures.Names, [.. known.Select(r => r.Filler.Features)], [.. known.Select(r => r.Label)]);
        }

        return (words, trees);
    }

    /// <summary>Of the entities that match a fill of the key only the likeliest is right; another one would be put down twice.</summary>
    internal static IEnumerable<(Filler Filler, bool Label)> Rows(Aligned a, Role role)
    {
        var fillers = a.Incident.Fillers.Where(f => f.Role == role).ToList();
        var right = a.Template < 0 ? [] : a.Case.Gold.Fills[a.Template].Where(f => f.Role == role && !IsTitle(f.Slot, f.Fill)).GroupBy(f => f.Fill)
            .Select(g => fillers.Where(f => g.Any(x => f.Mentions.Contains(x.Candidate))).MaxBy(f => FillerFeatures.Product(a.Incident, f.Mentions, role)))
            .ToHashSet();
        return fillers.Select(f => (f, right.Contains(f)));
    }

    private static bool IsTitle(int slot, KeyFill fill) => slot == Slot.HumanDescription && fill.Reference.Count > 0;
}
