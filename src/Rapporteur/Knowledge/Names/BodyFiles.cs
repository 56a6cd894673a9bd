using Rapporteur.Findings;

namespace Rapporteur.Knowledge.Names;

/// <summary>Reads data/orgs: international.txt, groups.txt and media.txt.</summary>
internal static class BodyFiles
{
    public static IEnumerable<Organization> All()
    {
        foreach (var line in DataFile.Lines("orgs/international.txt").Concat(DataFile.Lines("orgs/groups.txt")))
        {
            var f = line.Split('|', StringSplitOptions.TrimEntries);
            yield return new Organization(f[0], HeadFiles.Kind(f[1]), "", [f[0], .. List(f[2])]);
        }

        foreach (var line in DataFile.Lines("orgs/media.txt"))
        {
            var f = line.Split('|', StringSplitOptions.TrimEntries);
            yield return new Organization(f[0], ActorKind.Media, f[1], [f[0], .. List(f[2])]);
        }
    }

    private static string[] List(string field) =>
        field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
