using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>A word, number or mark of a text as the grammar of time sees it. A token such as <c>mid-January</c> holds several.</summary>
internal struct TimeItem
{
    public int Token;
    public int Start;
    public int End;

    /// <summary>Null for words that mean nothing here.</summary>
    public TimeWord? Word;

    /// <summary>Value of a plain number, or -1.</summary>
    public int Number;

    /// <summary>Digits of the number.</summary>
    public byte Digits;

    public NumberTail Tail;

    /// <summary>The character of a mark, a capital A for a capitalised word, a lower-case a for any other.</summary>
    public char Shape;

    /// <summary>Whether all its letters are capitals (of at least two).</summary>
    public bool Upper;

    /// <summary>Whether no white space parts it from the item before.</summary>
    public bool Joined;

    public readonly bool Is(TimeRole role) => Word is not null && Word.Is(role);

    public readonly bool IsCapital => Shape == 'A';
}
