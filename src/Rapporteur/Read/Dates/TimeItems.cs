using System.Buffers;
using Rapporteur.Knowledge.Time;
using Rapporteur.Text;

namespace Rapporteur.Read.Dates;

/// <summary>Splits the tokens of a text into items of the grammar of time.</summary>
internal sealed class TimeItems(AnnotatedText text) : IDisposable
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—/.:'’");
    private static readonly TimeLexicon Lexicon = TimeLexicon.Instance;

    private TimeItem[] items = ArrayPool<TimeItem>.Shared.Rent(text.Tokens.Length + (text.Tokens.Length >> 3) + 16);

    public AnnotatedText Text { get; } = text;

    public int Count { get; private set; }

    /// <summary>The item at an index; past the ends an item that is nothing.</summary>
    public ref readonly TimeItem this[int index] => ref (uint)index < (uint)Count ? ref items[index] : ref Nothing;

    private static readonly TimeItem NothingItem = new() { Token = -1, Number = -1, Shape = '\n' };

    private static ref readonly TimeItem Nothing => ref NothingItem;

    public static TimeItems Of(AnnotatedText text)
    {
        var result = new TimeItems(text);
        for (var token = 0; token < text.Tokens.Length; token++)
        {
            result.AddToken(token, text.Tokens[token].Start, text.Tokens[token].End);
        }

        return result;
    }

    public void Dispose() => ArrayPool<TimeItem>.Shared.Return(items, true);

    private void AddToken(int token, int start, int end)
    {
        var form = Text.Text.AsSpan(start, end - start);
        var word = Lexicon.Find(form);
        if (word is not null || !Splits(form))
        {
            Add(token, start, end, word);
            return;
        }

        var from = 0;
        for (var i = 0; i <= form.Length; i++)
        {
            if (i == form.Length || !char.IsLetterOrDigit(form[i]))
            {
                if (i > from)
                {
                    Add(token, start + from, start + i, Lexicon.Find(form[from..i]));
                }

                if (i < form.Length)
                {
                    Add(token, start + i, start + i + 1, null);
                }

                from = i + 1;
            }
        }
    }

    // Only compounds that hold a digit or a word of time are worth splitting.
    private static bool Splits(ReadOnlySpan<char> form)
    {
        var mark = form.IndexOfAny(Marks);
        if (mark < 0 || form.Length > 40)
        {
            return false;
        }

        return form.ContainsAnyInRange('0', '9')
            || (mark > 0 && Lexicon.Find(form[..mark]) is not null && Lexicon.Find(form[(mark + 1)..]) is not null);
    }

    private void Add(int token, int start, int end, TimeWord? word)
    {
        if (Count == items.Length)
        {
            var larger = ArrayPool<TimeItem>.Shared.Rent(Count * 2);
            items.CopyTo(larger, 0);
            ArrayPool<TimeItem>.Shared.Return(items, true);
            items = larger;
        }

        ref var item = ref items[Count];
        item = new TimeItem { Token = token, Start = start, End = end, Word = word, Number = -1 };
        item.Joined = Count > 0 && items[Count - 1].End == start;
        Count++;
        var form = Text.Text.AsSpan(start, end - start);
        if (form.Length == 0)
        {
            item.Shape = ' ';
        }
        else if (char.IsAsciiDigit(form[0]))
        {
            ReadNumber(ref item, form);
        }
        else
        {
            item.Shape = char.IsUpper(form[0]) ? 'A' : char.IsLetter(form[0]) ? 'a' : form[0];
            item.Upper = item.Shape == 'A' && form.Length > 1 && !form.ContainsAnyInRange('a', 'z');
        }
    }

    private static void ReadNumber(ref TimeItem item, ReadOnlySpan<char> form)
    {
        var digits = 0;
        var value = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]) && digits < 9)
        {
            value = (value * 10) + (form[digits++] - '0');
        }

        item.Shape = '0';
        item.Digits = (byte)digits;
        item.Tail = Tail(form[digits..]);
        item.Number = item.Tail == NumberTail.Other ? -1 : value;
    }

    private static NumberTail Tail(ReadOnlySpan<char> rest) => rest.Length switch
    {
        0 => NumberTail.None,
        1 when rest[0] is 's' or 'S' => NumberTail.Plural,
        2 when rest.Equals("st", StringComparison.OrdinalIgnoreCase) || rest.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || rest.Equals("rd", StringComparison.OrdinalIgnoreCase) || rest.Equals("th", StringComparison.OrdinalIgnoreCase)
            => NumberTail.Ordinal,
        _ when Lexicon.Find(rest) is { } word && word.Is(TimeRole.Clock) => NumberTail.Clock,
        _ => NumberTail.Other,
    };
}
