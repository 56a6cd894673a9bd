using System.Text.RegularExpressions;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>The messages of the MUC-3 and MUC-4 text files, each as one report; a header line such as <c>DEV-MUC3-0001</c> opens a message.</summary>
internal static partial class MucMessages
{
    private static readonly string[] patterns = ["dev/dev-muc3-*", "tst1/tst1-muc3", "tst2/tst2-muc4"];

    public static List<Report> Load(string folder) =>
        [.. patterns.SelectMany(p => Files(folder, p)).SelectMany(f => Split(File.ReadAllText(f)))];

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(folder, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern)).Order(StringComparer.Ordinal);

    private static IEnumerable<Report> Split(string content)
    {
        var headers = Header().Matches(content);
        for (var i = 0; i < headers.Count; i++)
        {
            var start = headers[i].Index + headers[i].Length;
            var end = i + 1 < headers.Count ? headers[i + 1].Index : content.Length;
            yield return Report.FromText(content[start..end].Replace("\r", "", StringComparison.Ordinal).Trim(), headers[i].Groups[1].Value);
        }
    }

    [GeneratedRegex(@"^((?:DEV|TST[0-9])-MUC[0-9]-[0-9]{4}).*$", RegexOptions.Multiline)]
    private static partial Regex Header();
}
