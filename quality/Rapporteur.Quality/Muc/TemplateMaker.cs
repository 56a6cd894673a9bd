using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>Makes templates of incidents: which to put down, with which fillers, and what the set fills are.</summary>
internal sealed class TemplateMaker(MucModel model, Thresholds thresholds)
{
    public List<MucTemplate> Make(IEnumerable<Incident> incidents) =>
        [.. incidents.Where(i => i.Chance >= thresholds.Incident).Select(Make)];

    public MucTemplate Make(Incident incident)
    {
        var features = new SlotFeatures(incident.Document);
        var whole = features.OfIncident(incident);
        var location = model.Locations.Choose(incident);
        var items = new ItemMaker(model, features, incident, location.FirstOrDefault() ?? "");
        return new MucTemplate
        {
            IncidentType = Types.All[incident.Type],
            Stage = ItemMaker.Filled(model.Three.Slots[Slot.Stage].Best(whole)),
            Date = model.Dates.Choose(incident),
            Location = location,
            Instruments = Instruments(items, incident, whole),
            PerpCategory = ItemMaker.Filled(model.Three.Slots[Slot.Category].Best(whole)),
            PerpIndividuals = [.. Of(incident, Role.Individual).Select(items.Individual).Distinct()],
            PerpOrganizations = [.. Of(incident, Role.Organization).Select(items.Organization).DistinctBy(o => o.Id)],
            PhysTargets = [.. Of(incident, Role.Physical).Select(items.Physical).Distinct()],
            HumTargets = [.. Of(incident, Role.Human).Select(items.Human).Distinct()],
        };
    }

    /// <summary>The fillers of a role that are put down, likeliest first.</summary>
    public IEnumerable<Filler> Of(Incident incident, Role role) =>
        incident.Fillers.Where(f => f.Role == role && f.Chance >= thresholds.Fillers[role]).OrderByDescending(f => f.Chance);

    /// <summary>Named instruments; where none is named, the type that the words imply.</summary>
    private List<MucItem> Instruments(ItemMaker items, Incident incident, FeatureBag whole)
    {
        var named = Of(incident, Role.Instrument).Select(items.Instrument).DistinctBy(i => i.Id).ToList();
        var implied = FillerFeatures.Applies(Role.Instrument, incident.Type) ? ItemMaker.Filled(model.Three.Slots[-Slot.InstrumentType].Best(whole)) : null;
        return named.Count > 0 ? named : implied is null ? [] : [new MucItem { Type = implied }];
    }
}
