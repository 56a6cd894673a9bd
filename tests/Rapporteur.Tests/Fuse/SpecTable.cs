using Rapporteur.Tests.House;

namespace Rapporteur.Tests.Fuse;

/// <summary>Rows of the tables in a document of docs/reading, their head line left out.</summary>
internal static class SpecTable
{
    public static IEnumerable<object[]> Rows(string document)
    {
        var inside = false;
        var isHead = false;
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "docs", "reading", document)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = !inside;
                isHead = inside;
            }
            else if (isHead)
            {
                isHead = false;
            }
            else if (inside)
            {
                yield return [.. line.Split('|').Select(c => c.Trim())];
            }
        }
    }
}
