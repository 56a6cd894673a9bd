using Rapporteur.Intake;
using Rapporteur.Intake.Files;

namespace Rapporteur.App.Tests.Intake;

public sealed class InputPathsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public InputPathsTests()
    {
        foreach (var name in (string[])["b.txt", "a.txt", "deep/er/c.html", "deep/d.txt", "notes.doc", ".hidden/e.txt", ".f.txt"])
        {
            folder.Write(name, "text"u8);
        }
    }

    [Fact]
    public void Expand_Folder_IsRecursiveAndSorted() => Assert.Equal(["a.txt", "b.txt", "deep/d.txt", "deep/er/c.html"], Names(folder.Path));

    [Fact]
    public void Expand_SameFileTwice_ComesOnce() =>
        Assert.Equal(["b.txt", "a.txt", "deep/d.txt", "deep/er/c.html"], Names(folder["b.txt"], folder.Path, folder["deep/../a.txt"]));

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("?.txt", "a.txt b.txt")]
    [InlineData("**/*.txt", "a.txt b.txt deep/d.txt")]
    [InlineData("de*/er", "deep/er/c.html")]
    [InlineData("notes.doc", "notes.doc")]
    public void Expand_Pattern_FindsWhatItMeans(string pattern, string expected) => Assert.Equal(expected.Split(' '), Names(folder[pattern]));

    [Fact]
    public void Expand_Dash_IsStandardInput() => Assert.True(Assert.Single(InputPaths.Expand(["-", "-"])).Value!.IsStandard);

    [Theory]
    [InlineData("none.txt", "RAP-101")]
    [InlineData("*.pdf", "RAP-109")]
    [InlineData("empty", "RAP-108")]
    public void Expand_Nothing_IsTold(string path, string code)
    {
        Directory.CreateDirectory(folder["empty"]);
        Assert.Equal(code, Assert.Single(InputPaths.Expand([folder[path]])).Problem?.Code);
    }

    [Fact]
    public void Expand_LinkInACircle_Ends()
    {
        Directory.CreateSymbolicLink(folder["deep/round"], folder.Path);
        Assert.Equal(4, Names(folder.Path).Length);
    }

    [Fact]
    public void FromFile_LargerThanTheLimit_IsRefusedUnread()
    {
        using (var file = File.Create(folder["large.txt"]))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal("RAP-106", ReportIntake.FromFile(new InputFile(folder["large.txt"], "large.txt"), new Given()).Problem?.Code);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 32 * 1024 * 1024);
    }

    public void Dispose() => folder.Dispose();

    private string[] Names(params string[] paths) =>
        [.. InputPaths.Expand(paths).Select(i => Path.GetRelativePath(folder.Path, Path.GetFullPath(i.Value!.Path)))];
}
