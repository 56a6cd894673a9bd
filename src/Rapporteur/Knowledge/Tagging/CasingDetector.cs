namespace Rapporteur.Knowledge.Tagging;

/// <summary>Counts cases of words and tells how a sentence is written.</summary>
internal struct CasingDetector
{
    private const int FewestWords = 3;
    private const int LongWord = 4;
    private int upper;
    private int title;
    private int lower;
    private int lowerLong;

    public void Add(ReadOnlySpan<char> form)
    {
        if (form.Length < 2 || !char.IsLetter(form[0]))
        {
            return;
        }

        if (!char.IsUpper(form[0]))
        {
            lower++;
            lowerLong += form.Length >= LongWord ? 1 : 0;
            return;
        }

        var small = false;
        foreach (var c in form)
        {
            small |= char.IsLower(c);
        }

        upper += small ? 0 : 1;
        title += small ? 1 : 0;
    }

    public readonly Casing Result
    {
        get
        {
            var words = upper + title + lower;
            if (words < FewestWords)
            {
                return words > 0 && upper == words && words > 1 ? Casing.None : Casing.Normal;
            }

            if (upper * 4 > words * 3 || lower == words)
            {
                return Casing.None;
            }

            return title > FewestWords && lowerLong * 5 <= title ? Casing.Title : Casing.Normal;
        }
    }
}
