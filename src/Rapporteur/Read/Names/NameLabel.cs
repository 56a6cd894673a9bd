using Rapporteur.Text;

namespace Rapporteur.Read.Names;

/// <summary>
/// Labels of tokens: 0 to 15 are begin, inside, last and single (unit) of the four kinds, 16 is outside. The order is that of the
/// weights in the model.
/// </summary>
internal static class NameLabel
{
    public const int Begin = 0;
    public const int Inside = 4;
    public const int Last = 8;
    public const int Unit = 12;
    public const int Outside = 16;
    public const int Count = 17;

    /// <summary>Labels that may stand behind a label, for each of them.</summary>
    public static readonly byte[][] Next = [.. Enumerable.Range(0, Count).Select(After)];

    public static EntityTag Kind(int label) => label == Outside ? EntityTag.None : (EntityTag)((label & 3) + 1);

    public static bool Opens(int label) => label < Inside || (label >= Unit && label < Outside);

    /// <summary>Label of a token at a position of a name that has so many tokens.</summary>
    public static int Of(EntityTag kind, int position, int length)
    {
        var part = length == 1 ? Unit : position == 0 ? Begin : position == length - 1 ? Last : Inside;
        return part + (int)kind - 1;
    }

    /// <summary>Whether a sentence may start with the label, and equally whether it may follow a finished name.</summary>
    public static bool MayStart(int label) => label == Outside || Opens(label);

    /// <summary>Whether a sentence may end with the label.</summary>
    public static bool MayEnd(int label) => label >= Last;

    private static byte[] After(int label)
    {
        var open = label < Last;
        return [.. Enumerable.Range(0, Count).Where(n => open ? n is >= Inside and < Unit && (n & 3) == (label & 3) : MayStart(n))
            .Select(n => (byte)n)];
    }
}
