using Rapporteur.Findings;

namespace Rapporteur.Knowledge.Names;

/// <summary>Reads the head words of organisations and facilities: lines of <c>kind: word; word</c>.</summary>
internal static class HeadFiles
{
    public static IEnumerable<(NameFlags Flag, string Head)> All() =>
        Listed("orgs/heads.txt").Concat(Listed("facilities/heads.txt")).Select(l => (Flag(l.Kind), l.Word));

    public static IEnumerable<(string Kind, string Word)> Listed(string path)
    {
        foreach (var line in DataFile.Lines(path))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = line[..colon];
            foreach (var word in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (kind, word);
            }
        }
    }

    /// <exception cref="InvalidOperationException">A data file names a kind that there is not.</exception>
    public static ActorKind Kind(string word) => word switch
    {
        "armed-group" => ActorKind.ArmedGroup,
        "military-unit" => ActorKind.MilitaryUnit,
        "state-body" => ActorKind.StateBody,
        "party" => ActorKind.Party,
        "coalition" => ActorKind.Coalition,
        "movement" or "school" or "sport" => ActorKind.Movement,
        "company" => ActorKind.Company,
        "media" => ActorKind.Media,
        "population" => ActorKind.Population,
        "facility" or "street" => ActorKind.Facility,
        _ => throw new InvalidOperationException($"unknown kind {word}"),
    };

    private static NameFlags Flag(string kind) => kind switch
    {
        "armed-group" => NameFlags.ArmedGroup,
        "military-unit" => NameFlags.MilitaryUnit,
        "state-body" => NameFlags.StateBody,
        "party" or "coalition" => NameFlags.Party,
        "movement" => NameFlags.Movement,
        "company" => NameFlags.Company,
        "media" => NameFlags.MediaHead,
        "school" or "sport" => NameFlags.School,
        "population" => NameFlags.Population,
        "facility" or "street" => NameFlags.Facility,
        "land" or "water" => NameFlags.Land,
        "division" => NameFlags.Division,
        _ => throw new InvalidOperationException($"unknown kind {kind}"),
    };
}
