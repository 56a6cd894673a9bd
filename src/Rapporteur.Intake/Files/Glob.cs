using System.IO.Enumeration;

namespace Rapporteur.Intake.Files;

/// <summary>Patterns in paths, for shells that do not expand them: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any folders.</summary>
internal static class Glob
{
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Existing paths that match, in ordinal order.</summary>
    public static IEnumerable<string> Match(string pattern)
    {
        var isRooted = Path.IsPathRooted(pattern);
        var parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> found = [isRooted ? "/" : ""];
        for (var i = 0; i < parts.Length; i++)
        {
            var (part, isLast) = (parts[i], i == parts.Length - 1);
            found = part == "**" ? found.SelectMany(WithFoldersBelow) : found.SelectMany(f => Next(f, part, isLast));
        }

        return found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Next(string folder, string part, bool isLast)
    {
        if (!IsPattern(part))
        {
            var path = Path.Combine(folder, part);
            return Directory.Exists(path) || (isLast && File.Exists(path)) ? [path] : [];
        }

        return Names(folder, foldersOnly: !isLast)
            .Where(n => FileSystemName.MatchesSimpleExpression(part, n, ignoreCase: false) && (n[0] != '.' || part[0] == '.'))
            .Select(n => Path.Combine(folder, n));
    }

    private static IEnumerable<string> WithFoldersBelow(string folder) =>
        Names(folder, foldersOnly: true).Where(n => n[0] != '.').SelectMany(n => WithFoldersBelow(Path.Combine(folder, n))).Prepend(folder);

    private static IEnumerable<string> Names(string folder, bool foldersOnly)
    {
        var info = new DirectoryInfo(folder.Length == 0 ? "." : folder);
        try
        {
            IEnumerable<FileSystemInfo> entries = foldersOnly ? info.GetDirectories().Where(d => d.LinkTarget is null) : info.GetFileSystemInfos();
            return entries.Select(e => e.Name);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return [];
        }
    }
}
