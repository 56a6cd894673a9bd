using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>The whole, and the whole with one learned decision replaced by a plain rule.</summary>
internal sealed record PlainRule(string Name)
{
    public bool OneIncidentAType { get; init; }

    public bool MessageDecides { get; init; }

    public bool ProductDecides { get; init; }

    public bool PlainSetFills { get; init; }

    public bool PlainPlaceAndDay { get; init; }

    public static IEnumerable<PlainRule> All =>
    [
        new("everything learned"),
        new("one incident a type (no individuation)") { OneIncidentAType = true },
        new("message classifier decides on incidents") { MessageDecides = true },
        new("phrase chance times sentence chance decides on fillers") { ProductDecides = true },
        new("commonest set fills") { PlainSetFills = true },
        new("state alone as place, day of the message as bound") { PlainPlaceAndDay = true },
    ];

    public List<MucTemplate> Make(MucModel model, List<Incident> incidents)
    {
        var kept = OneIncidentAType ? incidents.GroupBy(i => i.Type).Select(g => g.MaxBy(i => i.Chance)!) : incidents;
        return [.. new TemplateMaker(model, new Thresholds()).Make(kept.Select(Changed)).Select(Plain)];
    }

    private Incident Changed(Incident incident)
    {
        var changed = new Incident(incident.Document, incident.Type, incident.Sentences)
        {
            Features = incident.Features, Chance = MessageDecides ? incident.Document.MessageChances[incident.Type] : incident.Chance,
        };
        changed.Fillers.AddRange(incident.Fillers.Select(f => new Filler(f.Role, f.Mentions, f.Features)
        {
            Chance = ProductDecides ? FillerFeatures.Product(incident, f.Mentions, f.Role) : f.Chance,
        }));
        return changed;
    }

    private MucTemplate Plain(MucTemplate template)
    {
        var day = PlainPlaceAndDay && template.Date is { } date ? "- " + date.TrimStart('-', ' ') : template.Date;
        var plain = template with { Date = day, Location = PlainPlaceAndDay ? [.. template.Location.Take(1)] : template.Location };
        return !PlainSetFills ? plain : plain with
        {
            Stage = "ACCOMPLISHED",
            PerpCategory = "TERRORIST ACT",
            PerpOrganizations = [.. plain.PerpOrganizations.Select(o => o with { Confidence = "REPORTED AS FACT" })],
            HumTargets = [.. plain.HumTargets.Select(h => h with { Type = "CIVILIAN", Effect = "DEATH" })],
            PhysTargets = [.. plain.PhysTargets.Select(p => p with { Type = "OTHER", Effect = null })],
            Instruments = [.. plain.Instruments.Select(i => i with { Type = "BOMB" })],
        };
    }
}
