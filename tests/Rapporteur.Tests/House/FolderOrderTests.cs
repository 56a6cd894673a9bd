using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rapporteur.Tests.House;

/// <summary>Inside the core a folder uses only folders above it in the listing of docs/architecture.md; Read, Link and Fuse do not meet.</summary>
public class FolderOrderTests
{
    private static readonly string[] order = ["Text", "Findings", "Casefile", "Judge", "Knowledge", "Read", "Link", "Fuse", "Present", "Review", "Ask", "Export"];

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    [Fact]
    public void Core_EveryReference_PointsUpTheListing()
    {
        var trees = Checkout.Sources("src/Rapporteur").Select(p => Checkout.Parse(p)).ToList();
        trees.Add(Checkout.Parse("global.cs", ImplicitUsings));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("core", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

        var wrong = trees.SelectMany(t => Wrong(t, compilation.GetSemanticModel(t))).Distinct().ToList();

        Assert.True(trees.Count > 50);
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Wrong(SyntaxTree tree, SemanticModel model)
    {
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (model.GetSymbolInfo(name).Symbol is { } symbol && (symbol as INamedTypeSymbol ?? symbol.ContainingType) is { } used
                && FolderOf(used.ContainingNamespace) is { } target && FolderOf(model.GetEnclosingSymbol(name.SpanStart)?.ContainingNamespace) is { } own
                && !May(own, target))
            {
                yield return $"{Checkout.Relative(tree.FilePath)}: {own} uses {target} ({used.Name})";
            }
        }
    }

    private static bool May(string own, string target)
    {
        var stages = new[] { "Read", "Link", "Fuse" };
        return own == target || (Array.IndexOf(order, target) < Array.IndexOf(order, own)
            && !(stages.Contains(own) && stages.Contains(target)));
    }

    private static string? FolderOf(INamespaceSymbol? space)
    {
        var parts = space?.ToDisplayString().Split('.');
        return parts is ["Rapporteur", var folder, ..] && order.Contains(folder) ? folder : null;
    }
}
