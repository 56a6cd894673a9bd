using System.Text.RegularExpressions;

namespace Rapporteur.App.Tests;

public partial class ReadmeTests
{
    /// <summary>All in one case and one order: a tour builds on what it did before.</summary>
    [Fact]
    public void Readme_EveryCommand_Succeeds()
    {
        using var folder = new TemporaryFolder();
        var commands = Line().Matches(Repository.Read("README.md")).Select(m => Words(m.Groups[1].Value, folder)).ToList();
        Assert.True(commands.Count >= 8);

        var failed = new List<string>();
        foreach (var words in commands)
        {
            var run = Cli.Run(words);
            if (run.Code != 0 || (run.Out.Length == 0 && !words.Contains("--out")))
            {
                failed.Add($"{string.Join(' ', words)}: {run.Code} {run.Error}");
            }
        }

        Assert.Empty(failed);
    }

    /// <summary>What follows a <c>#</c> is explained, not typed; files are written to the folder and read from the repository.</summary>
    private static string[] Words(string line, TemporaryFolder folder)
    {
        var words = Word().Matches(line.Split('#')[0]).Select(m => m.Value.Trim('"')).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            words[i] = words[i] switch
            {
                "tour.case" or "tour.json" => folder[words[i]],
                "samples/" => Path.Combine(Repository.Root, "samples"),
                var word => word,
            };
        }

        return [.. words];
    }

    [GeneratedRegex(@"^(?:\$ )?\./rapporteur +(\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
