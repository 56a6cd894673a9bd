namespace Rapporteur.App.Tests;

public sealed class TerminalSafetyTests : IDisposable
{
    private const string Hostile = "The \u001b]0;owned\u0007Red\u009b31m \u202eColumn\u2066 met.\u001b[2J\nThe port of Varn was quiet. They denied it.\r\u0008\u007f";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("reports")]
    [InlineData("timeline", "--quotes")]
    [InlineData("actors")]
    [InlineData("statements", "--json")]
    [InlineData("statements", "--csv")]
    [InlineData("timeline", "--json")]
    [InlineData("search", "port")]
    [InlineData("brief")]
    [InlineData("export", "--format", "json")]
    [InlineData("export", "--format", "csv")]
    [InlineData("actor", "red")]
    public void Command_OnHostileText_PrintsNothingThatSteersATerminal(params string[] command)
    {
        var path = Invented.Make(folder, Hostile, "Red\u009b31m \u202eColumn\u2066");
        var run = Cli.RunAt(80, false, [.. command, "--case", path]);
        Assert.NotEqual("", run.Out);
        Assert.DoesNotContain(run.Out + run.Error, c => char.IsControl(c) && c is not ('\n' or '\r'));
        Assert.DoesNotContain(run.Out + run.Error, c => c is '\u202e' or '\u2066');
    }

    [Theory]
    [InlineData(null)]
    [InlineData(80)]
    [InlineData(140)]
    public void Command_OnTextWithMarkup_ShowsItAsItStands(int? width)
    {
        const string Marked = "[red]Red[/] [bold]Column[[";
        var path = Invented.Make(folder, $"The {Marked} met. :fire: [link=http://example.org]Varn[/]", Marked);
        foreach (var command in (string[][])[["actors"], ["statements", "--quotes"], ["actor", "red"], ["brief"], ["search", "varn"], ["show", "rep-"], ["show", "rep-", "--text"]])
        {
            var shown = Cli.RunAt(width, width is not null, [.. command, "--case", path]);
            Assert.Equal(0, shown.Code);
            var words = shown.Out.Replace("\u001b[", "\u001b", StringComparison.Ordinal);
            Assert.Contains(command is ["search", ..] ? "[link=http://example.org]" : "[red]Red[/]", words, StringComparison.Ordinal);
            Assert.DoesNotContain("\u001b]8", shown.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Show_TextOfAHostileReport_PrintsNothingThatSteersATerminal()
    {
        var path = Invented.Make(folder, Hostile);
        var run = Cli.Run("show", "rep-", "--text", "--case", path);
        Assert.Contains("The port of Varn was quiet.", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Out, c => char.IsControl(c) && c is not '\n');
    }

    [Fact]
    public void Problem_NamingAHostileFile_PrintsNothingThatSteersATerminal()
    {
        var run = Cli.Run("read", folder["no\u001b[31msuch.txt"], "--case", folder["a.case"]);
        Assert.Contains("RAP-101", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }
}
