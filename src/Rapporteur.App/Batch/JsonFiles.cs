using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Intake.Files;

namespace Rapporteur.App.Batch;

/// <summary>Writes readings into a folder, one NAME.json for each input; inputs of the same name in several folders get numbers.</summary>
internal sealed class JsonFiles
{
    private readonly string folder;
    private readonly string[] names;

    public JsonFiles(string folder, IReadOnlyList<InputFile> inputs)
    {
        this.folder = folder;
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        names = [.. inputs.Select(i => Unused(i.IsStandard ? "stdin" : Path.GetFileNameWithoutExtension(i.Path), used))];
    }

    /// <summary>Makes the folder; null, or why that failed.</summary>
    public static Problem? Prepare(string folder) => Try(folder, () => Directory.CreateDirectory(folder));

    public Problem? Write(int index, Reading reading, string origin)
    {
        var path = Path.Combine(folder, names[index] + ".json");
        return Try(path, () => File.WriteAllText(path, ReadingJson.Write(reading, origin) + "\n"));
    }

    private static string Unused(string name, HashSet<string> used)
    {
        var unused = name;
        for (var number = 2; !used.Add(unused); number++)
        {
            unused = $"{name}-{number}";
        }

        return unused;
    }

    /// <summary>Does something with files; null, or why that failed.</summary>
    public static Problem? Try(string path, Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return AppMessages.CannotWrite.About(path, e.Message);
        }
    }
}
