using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Storage.Search;

/// <summary>
/// A text as a search sees it: its words in plain lower-case letters with one blank between, and for each word where it stands in the
/// original. Kata'ib, Kata’ib, Kataʾib and Kataib are one word; a possessive s is dropped, so that a name is found in all its cases.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<Word> words = [];
    private readonly StringBuilder folded = new();

    private FoldedText()
    {
    }

    /// <summary>The words with one blank between.</summary>
    public required string Folded { get; init; }

    public required IReadOnlyList<Word> Words { get; init; }

    public ReadOnlySpan<char> this[int word] => Folded.AsSpan(Words[word].FoldedStart, Words[word].FoldedLength);

    public static FoldedText Of(string text)
    {
        var folder = new FoldedText { Folded = "", Words = [] };
        folder.Run(text);
        return new FoldedText { Folded = folder.folded.ToString(), Words = folder.words };
    }

    private void Run(string text)
    {
        int start = -1, end = 0, foldedStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Letters.Fold(text[i]);
            if (letter == Letters.Apostrophe)
            {
                if (start >= 0 && IsPossessive(text, i))
                {
                    Close(ref start, end, foldedStart);
                    i++;
                }
            }
            else if (letter == Letters.Separator)
            {
                Close(ref start, end, foldedStart);
            }
            else if (letter == Letters.Mark)
            {
                end = start >= 0 ? i + 1 : end;
            }
            else
            {
                if (start < 0)
                {
                    start = i;
                    foldedStart = Open();
                }

                Append(text[i], letter);
                end = i + 1;
            }
        }

        Close(ref start, end, foldedStart);
    }

    private int Open()
    {
        if (folded.Length > 0)
        {
            folded.Append(' ');
        }

        return folded.Length;
    }

    private void Append(char original, char letter)
    {
        if (letter == Letters.Several)
        {
            folded.Append(Letters.Expansion(original));
        }
        else
        {
            folded.Append(letter);
        }
    }

    private void Close(ref int start, int end, int foldedStart)
    {
        if (start >= 0)
        {
            words.Add(new Word(new TextSpan(start, end), foldedStart, folded.Length - foldedStart));
            start = -1;
        }
    }

    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length
        && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= text.Length || Letters.Fold(text[apostrophe + 2]) is Letters.Separator or Letters.Apostrophe);

    /// <summary>One word: where it stands in the original, and where in the folded text.</summary>
    internal readonly record struct Word(TextSpan Span, int FoldedStart, int FoldedLength);
}
