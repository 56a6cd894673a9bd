using System.Text.Json;
using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Intake.Registers;

/// <summary>FollowTheMoney entities as a register: persons and bodies are entries, memberships and posts hang on them, the rest is left out.</summary>
internal static class FtmRegister
{
    private static readonly string[] actors = ["Person", "Organization", "PublicBody", "Company", "LegalEntity"];
    private static readonly string[] armed = ["crime.terror", "crime.war", "mil"];

    public static List<(int Line, RegisterEntry Entry)> Read(List<(int Line, JsonElement Item)> items)
    {
        var names = items.DistinctBy(i => JsonRegister.Text(i.Item, "id")).ToDictionary(i => JsonRegister.Text(i.Item, "id")!, i => First(Values(i.Item, "name")), StringComparer.Ordinal);
        var links = items.Select(i => i.Item).Where(i => !actors.Contains(Schema(i))).ToList();
        return [.. items.Where(i => actors.Contains(Schema(i.Item))).Select(i => (i.Line, Entry(i, links, names)))];
    }

    private static RegisterEntry Entry((int Line, JsonElement Item) of, List<JsonElement> links, Dictionary<string, string?> names)
    {
        var (line, item) = of;
        var key = JsonRegister.Text(item, "id")!;
        var all = Values(item, "name");
        var name = First(all) ?? throw new RegisterException(line, $"{key} has no name");
        return new RegisterEntry
        {
            Id = Fields.IdOf(key),
            Key = key,
            Name = name,
            Kind = Kind(Schema(item), Values(item, "topics")),
            Aliases =
            [
                .. all.Skip(1).Concat(Values(item, "alias")).Concat(Values(item, "previousName")).Distinct().Select(a => new RegisterName(a, false)),
                .. Values(item, "weakAlias").Select(a => new RegisterName(a, true)),
            ],
            Parents = [.. links.Where(l => Values(l, "member").Contains(key)).SelectMany(l => Values(l, "organization")).Concat(Values(item, "parent")).Select(Name).Distinct()],
            Posts = [.. Values(item, "position").Select(p => new RegisterPost(p, null, null, null)), .. links.SelectMany(l => Posts(l, key, line, Name))],
            Identifiers = [.. Identifiers(item), .. links.Where(l => Schema(l) == "Sanction" && Values(l, "entity").Contains(key)).SelectMany(Sanctions)],
            Note = Values(item, "notes").Concat(Values(item, "summary")).FirstOrDefault(),
        };

        string Name(string id) => names.GetValueOrDefault(id) ?? id;
    }

    private static IEnumerable<RegisterPost> Posts(JsonElement link, string key, int line, Func<string, string> name)
    {
        var (holder, body) = Schema(link) switch
        {
            "Occupancy" => ("holder", "post"),
            "Directorship" => ("director", "organization"),
            "Membership" => ("member", "organization"),
            "Employment" => ("employee", "employer"),
            _ => ("", ""),
        };
        if (holder.Length == 0 || !Values(link, holder).Contains(key))
        {
            yield break;
        }

        var dates = (First(Values(link, "startDate")), First(Values(link, "endDate")));
        var bodies = Values(link, body).Select(name).ToList();
        foreach (var role in Values(link, "role"))
        {
            yield return Fields.Post(role, bodies.FirstOrDefault(), dates, line);
        }

        if (Schema(link) == "Occupancy" && bodies.Count > 0)
        {
            yield return Fields.Post(bodies[0], null, dates, line);
        }
    }

    private static IEnumerable<RegisterIdentifier> Identifiers(JsonElement item) =>
        from scheme in new[] { ("wikidataId", "wikidata"), ("registrationNumber", "registration"), ("leiCode", "lei"), ("innCode", "inn"), ("ofacId", "ofac"), ("idNumber", "number") }
        from value in Values(item, scheme.Item1)
        select new RegisterIdentifier(scheme.Item2, value);

    private static IEnumerable<RegisterIdentifier> Sanctions(JsonElement sanction)
    {
        var authority = string.Join(' ', Values(sanction, "authority").Concat(Values(sanction, "program")));
        var scheme = authority.Contains("OFAC", StringComparison.OrdinalIgnoreCase) || authority.Contains("Foreign Assets Control", StringComparison.OrdinalIgnoreCase) ? "ofac" : "sanction";
        return Values(sanction, "authorityId").Select(v => new RegisterIdentifier(scheme, v)).Concat(Values(sanction, "unscId").Select(v => new RegisterIdentifier("unsc", v)));
    }

    private static ActorKind? Kind(string schema, IReadOnlyList<string> topics) => schema switch
    {
        "Person" => ActorKind.Person,
        "PublicBody" => ActorKind.StateBody,
        "Company" => ActorKind.Company,
        "Organization" when topics.Any(armed.Contains) => ActorKind.ArmedGroup,
        "Organization" when topics.Contains("pol.party") => ActorKind.Party,
        _ => null,
    };

    private static string Schema(JsonElement item) => JsonRegister.Text(item, "schema") ?? "";

    private static string? First(IReadOnlyList<string> values) => values.Count > 0 ? values[0] : null;

    private static IReadOnlyList<string> Values(JsonElement item, string property) =>
        item.TryGetProperty("properties", out var properties) ? JsonRegister.Texts(properties, property) : [];
}
