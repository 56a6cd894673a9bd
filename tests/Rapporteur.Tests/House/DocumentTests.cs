using System.Text.RegularExpressions;

namespace Rapporteur.Tests.House;

/// <summary>Every path that README and docs name exists.</summary>
public partial class DocumentTests
{
    [Fact]
    public void Documents_EveryPathTheyName_Exists()
    {
        var documents = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(["README.md", "CONTRIBUTING.md", "models/README.md", "data/README.md"]).Select(p => Path.Combine(Checkout.Root, p))
            .Where(File.Exists).ToList();

        var missing = documents.SelectMany(Missing).ToList();

        Assert.True(documents.Count >= 2);
        Assert.Empty(missing);
    }

    private static IEnumerable<string> Missing(string document) =>
        from Match match in PathInCode().Matches(File.ReadAllText(document))
        let path = match.Groups[1].Value.TrimEnd('/')
        where !path.Contains('*', StringComparison.Ordinal) && !File.Exists(Path.Combine(Checkout.Root, path)) && !Directory.Exists(Path.Combine(Checkout.Root, path))
        select $"{Checkout.Relative(document)}: {path}";

    [GeneratedRegex(@"`((?:src|data|models|docs|tests|tools|quality|bench|samples)/[^`\s]*)`")]
    private static partial Regex PathInCode();
}
