using Rapporteur.Text;

namespace Rapporteur.Knowledge.Parsing;

/// <summary>Classes of what lies between a dependent and its head: verbs, marks of punctuation, conjunctions.</summary>
internal static class Between
{
    public const int Classes = 12;

    private const int VerbUnit = 1;
    private const int PunctUnit = 1 << 10;
    private const int LinkUnit = 1 << 20;
    private const int Field = (1 << 10) - 1;

    /// <summary>Counts from the sentence's start, packed; counts[i] leaves out token i itself. Needs one cell more than tags.</summary>
    public static void Count(ReadOnlySpan<Upos> tags, Span<int> counts)
    {
        counts[0] = 0;
        for (var i = 0; i < tags.Length; i++)
        {
            counts[i + 1] = counts[i] + tags[i] switch
            {
                Upos.Verb => VerbUnit,
                Upos.Punct => PunctUnit,
                Upos.Cconj or Upos.Sconj => LinkUnit,
                _ => 0,
            };
        }
    }

    /// <summary>Class of the tokens between two different positions.</summary>
    public static int Class(ReadOnlySpan<int> counts, int dependent, int head)
    {
        var packed = dependent < head ? counts[head] - counts[dependent + 1] : counts[dependent] - counts[head + 1];
        var verbs = Math.Min(packed & Field, 2);
        var marks = (packed & (Field << 10)) != 0 ? 3 : 0;
        return verbs + marks + (packed >= LinkUnit ? 6 : 0);
    }
}
