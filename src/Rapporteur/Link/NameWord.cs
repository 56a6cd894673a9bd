namespace Rapporteur.Link;

/// <summary>One word of a name as names are compared.</summary>
internal sealed record NameWord(string Folded, string Sound, string Skeleton)
{
    public bool IsCommon { get; init; }

    public bool IsWeakHead { get; init; }

    public bool IsHead { get; init; }

    /// <summary>A kunya word together with the name behind it counts as one word.</summary>
    public bool IsKunya { get; init; }

    public static NameWord Of(string folded)
    {
        var sound = Spelling.Default.Sound(folded);
        var words = NameWords.Default;
        return new NameWord(folded, sound, Spelling.Skeleton(sound))
        {
            IsCommon = words.IsCommon(folded), IsWeakHead = words.IsWeakHead(folded), IsHead = words.IsHead(folded),
        };
    }
}
