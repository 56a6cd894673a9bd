using System.Text.Json;
using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Intake.Registers;

/// <summary>A STIX 2.1 bundle as a register: threat actors, intrusion sets and identities are entries; part-of and member-of give parents.</summary>
internal static class StixRegister
{
    private static readonly string[] actors = ["threat-actor", "intrusion-set", "identity"];
    private static readonly string[] belonging = ["part-of", "member-of"];

    public static List<(int Line, RegisterEntry Entry)> Read(List<(int Line, JsonElement Item)> objects)
    {
        var names = objects.Where(o => JsonRegister.Text(o.Item, "id") is not null).DistinctBy(o => JsonRegister.Text(o.Item, "id"))
            .ToDictionary(o => JsonRegister.Text(o.Item, "id")!, o => JsonRegister.Text(o.Item, "name"), StringComparer.Ordinal);
        var relations = objects.Select(o => o.Item).Where(o => JsonRegister.Text(o, "type") == "relationship").ToList();
        return [.. objects.Where(o => actors.Contains(JsonRegister.Text(o.Item, "type")) && !IsRevoked(o.Item)).Select(o => (o.Line, Entry(o, relations, names)))];
    }

    private static RegisterEntry Entry((int Line, JsonElement Item) of, List<JsonElement> relations, Dictionary<string, string?> names)
    {
        var (line, item) = of;
        var key = JsonRegister.Text(item, "id") ?? throw new RegisterException(line, "this object has no id");
        return new RegisterEntry
        {
            Id = Fields.IdOf(key),
            Key = key,
            Name = JsonRegister.Text(item, "name") ?? throw new RegisterException(line, $"{key} has no name"),
            Kind = Kind(item),
            Aliases = [.. JsonRegister.Texts(item, "aliases").Concat(JsonRegister.Texts(item, "x_opencti_aliases")).Distinct().Select(a => new RegisterName(a, false))],
            Parents = [.. relations.Where(r => JsonRegister.Text(r, "source_ref") == key && belonging.Contains(JsonRegister.Text(r, "relationship_type")))
                .Select(r => JsonRegister.Text(r, "target_ref")).OfType<string>().Select(t => names.GetValueOrDefault(t) ?? t).Distinct()],
            Posts = [.. JsonRegister.Texts(item, "roles").Where(_ => JsonRegister.Text(item, "type") == "identity").Select(r => new RegisterPost(r, null, null, null))],
            Identifiers = [.. References(item)],
            Note = JsonRegister.Text(item, "description"),
        };
    }

    private static IEnumerable<RegisterIdentifier> References(JsonElement item) =>
        !item.TryGetProperty("external_references", out var list) || list.ValueKind != JsonValueKind.Array ? []
        : list.EnumerateArray().Where(r => JsonRegister.Text(r, "source_name") is not null && JsonRegister.Text(r, "external_id") is not null)
            .Select(r => new RegisterIdentifier(JsonRegister.Text(r, "source_name")!.ToLowerInvariant(), JsonRegister.Text(r, "external_id")!));

    private static ActorKind? Kind(JsonElement item) => (JsonRegister.Text(item, "type"), JsonRegister.Text(item, "identity_class")) switch
    {
        ("identity", "individual") => ActorKind.Person,
        ("identity", "class") => ActorKind.Population,
        ("identity", _) => null,
        _ when JsonRegister.Text(item, "x_opencti_type") == "Threat-Actor-Individual" => ActorKind.Person,
        _ => ActorKind.ArmedGroup,
    };

    private static bool IsRevoked(JsonElement item) => item.TryGetProperty("revoked", out var revoked) && revoked.ValueKind == JsonValueKind.True;
}
