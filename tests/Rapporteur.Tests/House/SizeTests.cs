using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Rapporteur.Tests.House;

/// <summary>Files stay under 300 lines, methods under 40, parameter lists at 5.</summary>
public class SizeTests
{
    private static readonly string[] folders = ["src", "tools", "quality", "bench"];

    [Fact]
    public void Files_Are_AtMost300Lines() =>
        Assert.Empty(Checkout.Sources(folders).Where(p => File.ReadLines(p).Count() > 300).Select(Checkout.Relative));

    [Fact]
    public void Methods_Are_AtMost40LinesAnd5Parameters() =>
        Assert.Empty(Checkout.Sources(folders).SelectMany(TooLarge));

    private static IEnumerable<string> TooLarge(string path)
    {
        foreach (var method in Checkout.Parse(path).GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>())
        {
            var lines = method.GetLocation().GetLineSpan();
            var count = lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
            if (count > 40 || method.ParameterList.Parameters.Count > 5)
            {
                yield return $"{Checkout.Relative(path)}:{lines.StartLinePosition.Line + 1}: {count} lines, {method.ParameterList.Parameters.Count} parameters";
            }
        }
    }
}
