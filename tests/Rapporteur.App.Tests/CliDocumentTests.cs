using System.Text.RegularExpressions;
using Rapporteur.App.Output;

namespace Rapporteur.App.Tests;

public partial class CliDocumentTests
{
    private static readonly Terminal Nowhere = new() { Out = TextWriter.Null, Error = TextWriter.Null };

    public static TheoryData<string> Commands => [.. Lines];

    private static IEnumerable<string> Lines => Line().Matches(Repository.Read("docs/cli.md")).Select(m => m.Groups[1].Value);

    [Theory]
    [MemberData(nameof(Commands))]
    public void CliDocument_EveryCommand_IsUnderstood(string line)
    {
        var args = Word().Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value).ToArray();
        Assert.Empty(Application.Root(Nowhere).Parse(args).Errors);
    }

    [Fact]
    public void CliDocument_NamesEveryCommand()
    {
        var named = Lines.Select(c => c.Split(' ')[0]).ToHashSet();
        Assert.Empty(Application.Root(Nowhere).Subcommands.Select(c => c.Name).Except(named));
    }

    [Fact]
    public void CliDocument_ListsEveryExitCode()
    {
        var listed = ExitRow().Matches(Repository.Read("docs/cli.md")).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal([0, 1, 2, 3, 4, 69, 70, 130], listed);
    }

    [GeneratedRegex("^rapporteur (.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("\"([^\"]*)\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex ExitRow();
}
