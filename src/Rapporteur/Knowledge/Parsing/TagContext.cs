using Rapporteur.Text;

namespace Rapporteur.Knowledge.Parsing;

/// <summary>Rows of the embedding table for the tags around a token. They come first in the table, one block a position.</summary>
internal static class TagContext
{
    public const int Tags = 18;

    /// <summary>Rows a token reads: the pairs with its left and right neighbour, the tags two to the left and right.</summary>
    public const int Count = 4;

    public const int Rows = (2 * Tags * Tags) + (2 * Tags);

    /// <summary>The root's tag, where it stands as a head.</summary>
    public const int RootTag = 17;

    /// <summary>Stands for whatever lies outside the sentence.</summary>
    private const int Outside = 17;

    public static void Fill(ReadOnlySpan<Upos> tags, int position, Span<int> rows)
    {
        var tag = At(tags, position);
        rows[0] = (At(tags, position - 1) * Tags) + tag;
        rows[1] = (Tags * Tags) + (tag * Tags) + At(tags, position + 1);
        rows[2] = (2 * Tags * Tags) + At(tags, position - 2);
        rows[3] = (2 * Tags * Tags) + Tags + At(tags, position + 2);
    }

    private static int At(ReadOnlySpan<Upos> tags, int position) =>
        (uint)position < (uint)tags.Length ? (int)tags[position] : Outside;
}
