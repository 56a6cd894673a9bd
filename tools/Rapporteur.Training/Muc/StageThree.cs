namespace Rapporteur.Training.Muc;

/// <summary>The set fills: one model a slot, over a filler or over an incident. The class "NONE" leaves the slot empty.</summary>
internal sealed record StageThree(Dictionary<int, LinearModel> Slots)
{
    public const string None = "NONE";

    public const string Name = "NAME";

    private static readonly (int Slot, int[] Fillers, Role Role)[] ofFillers =
    [
        (Slot.InstrumentType, [Slot.Instrument], Role.Instrument),
        (Slot.Confidence, [Slot.Organization], Role.Organization),
        (Slot.PhysicalType, [Slot.Physical], Role.Physical),
        (Slot.PhysicalEffect, [Slot.Physical], Role.Physical),
        (Slot.HumanType, [Slot.HumanName, Slot.HumanDescription], Role.Human),
        (Slot.HumanEffect, [Slot.HumanName, Slot.HumanDescription], Role.Human),
    ];

    /// <summary>The slots that hang on fillers of a role.</summary>
    public static IEnumerable<int> SlotsOf(Role role) => ofFillers.Where(o => o.Role == role).Select(o => o.Slot);

    public static StageThree Train(IReadOnlyList<Aligned> aligned)
    {
        var models = new Dictionary<int, LinearModel>();
        foreach (var (slot, fillers, role) in ofFillers)
        {
            models[slot] = Train(aligned.Select(a => a.Case).Distinct().SelectMany(c => Examples(c, slot, fillers, role)), slot == Slot.Confidence ? 30 : 1);
        }

        foreach (var slot in new[] { Slot.Stage, Slot.Category })
        {
            models[slot] = Train(aligned.Where(a => a.Template >= 0).Select(a =>
                (new SlotFeatures(a.Case.Document).OfIncident(a.Incident), Label(a.Case.Gold.Templates[a.Template].Fills(slot)))));
        }

        models[Slot.HumanName] = Train(aligned.Select(a => a.Case).Distinct().SelectMany(NameExamples));
        models[-Slot.InstrumentType] = Train(aligned.Where(a => a.Template >= 0 && a.Case.Gold.Templates[a.Template].Fills(Slot.Instrument).Count == 0).Select(a =>
            (new SlotFeatures(a.Case.Document).OfIncident(a.Incident), Label(a.Case.Gold.Templates[a.Template].Fills(Slot.InstrumentType)))));
        return new StageThree(models);
    }

    private static string Label(IReadOnlyList<KeyFill> fills) => fills.Count == 0 ? None : fills[0].First;

    private static LinearModel Train(IEnumerable<(FeatureBag Bag, string Label)> cases, double penalty = 1)
    {
        var list = cases.ToList();
        var classes = list.GroupBy(c => c.Label).Where(g => g.Count() >= 3).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToArray();
        classes = classes.Length == 0 ? [None] : classes;
        return LinearTrainer.Train(classes, [.. list.Where(c => classes.Contains(c.Label)).Select(c => new Example(c.Bag, Array.IndexOf(classes, c.Label)))], penalty, 20);
    }

    /// <summary>Phrases that the key gives as names of people, and those that it gives as descriptions of them.</summary>
    private static IEnumerable<(FeatureBag, string)> NameExamples(MucCase c)
    {
        var features = new SlotFeatures(c.Document);
        return from f in c.Gold.Fills.SelectMany(f => f)
               where f.Slot is Slot.HumanName or Slot.HumanDescription && f.Candidate.Name.Length > 0
               select (features.OfName(f.Candidate), f.Slot == Slot.HumanName ? Name : None);
    }

    /// <summary>The set fills that refer to a filler: by its wording, else by its place where there are as many as fillers.</summary>
    private static List<KeyFill> Told(KeyTemplate template, int slot, int fillerSlot, KeyFill filler)
    {
        var fills = template.Fills(slot);
        var told = fills.Where(f => f.Reference.Intersect(filler.Alternatives).Any()).ToList();
        var fillers = template.Fills(fillerSlot).ToList();
        return told.Count == 0 && fills.Count == fillers.Count && fillers.IndexOf(filler) is >= 0 and var at && (fills.Count == 1 || fills[at].Reference.Count == 0) ? [fills[at]] : told;
    }

    private static IEnumerable<(FeatureBag, string)> Examples(MucCase c, int slot, int[] fillerSlots, Role role)
    {
        var features = new SlotFeatures(c.Document);
        for (var k = 0; k < c.Gold.Templates.Count; k++)
        {
            var type = Types.IndexOf(c.Gold.Templates[k].Type);
            foreach (var group in c.Gold.Fills[k].Where(f => type >= 0 && fillerSlots.Contains(f.Slot)).GroupBy(f => f.Fill))
            {
                var told = Told(c.Gold.Templates[k], slot, group.First().Slot, group.Key);
                var named = group.First().Slot == Slot.HumanDescription && group.Key.Reference.Count > 0;
                if (!named)
                {
                    yield return (features.OfFiller([.. group.Select(g => g.Candidate)], role, type, slot), Label(told));
                }
            }
        }
    }
}
