namespace Rapporteur.Training.Muc;

/// <summary>Everything that is learned: three stages, and the choice of place and day.</summary>
internal sealed record MucModel(StageOne One, StageTwo Two, StageThree Three, LocationChooser Locations, DateChooser Dates)
{
    private static readonly Role[] roles = [.. Enum.GetValues<Role>().Where(r => r != Role.None)];

    /// <summary>Trains everything.</summary>
    public static MucModel Train(IReadOnlyList<MucCase> cases, Gazetteer gazetteer) => TrainUpper(StageOne.Train(cases), cases, gazetteer);

    /// <summary>Trains the stages above the first on cases that already bear the chances of models that have not seen them.</summary>
    public static MucModel TrainUpper(StageOne one, IReadOnlyList<MucCase> cases, Gazetteer gazetteer)
    {
        var (two, aligned) = StageTwo.Train(cases);
        return new MucModel(one, two, StageThree.Train(aligned), LocationChooser.Train(gazetteer, aligned), DateChooser.Train(aligned));
    }

    public List<Incident> Read(MucDocument document)
    {
        One.Apply(document);
        return Two.Apply(document);
    }

    /// <summary>The linear models by the names under which a file keeps them.</summary>
    public IEnumerable<(string Name, LinearModel Model)> Linear() =>
    [
        ("sentences", One.Sentences), ("phrases", One.Phrases), .. One.Messages.Select((m, t) => ("message " + Types.All[t], m)),
        ("pairs", Two.Pairs), ("incidents", Two.Words), .. roles.Select(r => ("filler " + r, Two.FillerWords[r])),
        .. Three.Slots.OrderBy(s => s.Key).Select(s => ("slot " + s.Key, s.Value)),
        ("places", Locations.Places), ("states", Locations.States), ("days", Dates.Model),
    ];

    public IEnumerable<(string Name, TreeModel Model)> Trees() =>
        [("incidents", Two.Incidents), .. roles.Select(r => ("filler " + r, Two.Fillers[r]))];

    /// <summary>Puts a model together from its parts.</summary>
    public static MucModel Of(Dictionary<string, LinearModel> linear, Dictionary<string, TreeModel> trees, Gazetteer gazetteer) => new(
        new StageOne(linear["sentences"], linear["phrases"], [.. Types.All.Select(t => linear["message " + t])]),
        new StageTwo(linear["pairs"], linear["incidents"], trees["incidents"], roles.ToDictionary(r => r, r => linear["filler " + r]), roles.ToDictionary(r => r, r => trees["filler " + r])),
        new StageThree(linear.Where(m => m.Key.StartsWith("slot ", StringComparison.Ordinal)).ToDictionary(m => int.Parse(m.Key[5..]), m => m.Value)),
        new LocationChooser(gazetteer, linear["places"], linear["states"]),
        new DateChooser(linear["days"]));
}
