using Rapporteur.Casefile;
using Rapporteur.Intake.Web;

namespace Rapporteur.Intake.Files;

/// <summary>Files, folders, patterns, addresses of pages and <c>-</c> as a person names them become the inputs to read, each once, in a stable order.</summary>
public static class InputPaths
{
    public static IEnumerable<Outcome<InputFile>> Expand(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(Expand).Where(input => !input.IsGood || seen.Add(input.Value.Key));
    }

    private static IEnumerable<Outcome<InputFile>> Expand(string path)
    {
        if (path == "-")
        {
            return [InputFile.Standard];
        }

        if (File.Exists(path) || PageFetcher.IsAddress(path))
        {
            return [new InputFile(path, path)];
        }

        if (Directory.Exists(path))
        {
            return InFolder(path);
        }

        return Glob.IsPattern(path) ? Matching(path) : [IntakeMessages.Missing.About(path)];
    }

    private static IEnumerable<Outcome<InputFile>> Matching(string pattern)
    {
        var found = Glob.Match(pattern).ToArray();
        return found.Length == 0 ? [IntakeMessages.NoMatch.About(pattern)] : found.SelectMany(Expand);
    }

    private static IEnumerable<Outcome<InputFile>> InFolder(string folder)
    {
        var any = false;
        foreach (var input in Below(folder))
        {
            any = true;
            yield return input;
        }

        if (!any)
        {
            yield return IntakeMessages.NoReports.About(folder);
        }
    }

    private static IEnumerable<Outcome<InputFile>> Below(string folder)
    {
        var entries = Entries(folder);
        if (!entries.IsGood)
        {
            return [entries.Problem];
        }

        return entries.Value.SelectMany(e => e switch
        {
            DirectoryInfo below => Below(Path.Combine(folder, below.Name)),
            _ when InputFile.IsReportName(e.Name) => [new InputFile(Path.Combine(folder, e.Name), Path.Combine(folder, e.Name))],
            _ => Enumerable.Empty<Outcome<InputFile>>(),
        });
    }

    /// <summary>Without hidden ones, and without links to folders, which may lead round in a circle.</summary>
    private static Outcome<FileSystemInfo[]> Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos()
                .Where(e => e.Name[0] != '.' && !(e is DirectoryInfo && e.LinkTarget is not null))
                .OrderBy(e => e.Name, StringComparer.Ordinal)
                .ToArray();
        }
        catch (UnauthorizedAccessException)
        {
            return IntakeMessages.NotPermitted.About(folder);
        }
        catch (IOException e)
        {
            return IntakeMessages.Unreadable.About(folder, e.Message);
        }
    }
}
