using Rapporteur.Findings;

namespace Rapporteur.Tests.Findings;

/// <summary>The annotated readings beside the repository, where they are there; the product and its tests do without them.</summary>
internal static class GoldReadings
{
    public static string? Folder { get; } = FindFolder();

    public static IReadOnlyList<(Reading Reading, string Text)> All() => Folder is null ? [] :
        [.. Directory.GetFiles(Path.Combine(Folder, "gold"), "*.json").Order(StringComparer.Ordinal).Select(One)];

    private static (Reading Reading, string Text) One(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder!, "reports", Path.GetFileNameWithoutExtension(file) + ".txt"));
        return (ReadingJson.Parse(File.ReadAllText(file), text), text);
    }

    private static string? FindFolder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Directory.Exists(Path.Combine(at.FullName, "shared", "gold")))
            {
                return Path.Combine(at.FullName, "shared");
            }
        }

        return null;
    }
}
