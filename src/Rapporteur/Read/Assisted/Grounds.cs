using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Read.Assisted;

/// <summary>The report as the engine sees it, for holding proposals against.</summary>
internal sealed class Grounds
{
    /// <summary>Fewer words show nothing, more are no evidence.</summary>
    private const int LeastWords = 2, MostWords = 45;

    private static readonly Lazy<string[]> machine = new(() => [.. DataFile.Lines("assist/machine.txt")]);
    private readonly QuoteFinder quotes;
    private readonly List<Refusal> refusals = [];

    public Grounds(Draft draft, Reading own, Proposed answer)
    {
        Draft = draft;
        quotes = new QuoteFinder(draft.Report.Text);
        Cast = new Cast(draft, own, quotes, answer.Items("actors"));
    }

    public Draft Draft { get; }

    public Cast Cast { get; }

    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>Notes a refusal; always null, so that it can be returned.</summary>
    public Finding? Refuse(string what, RefusalReason reason, string? value)
    {
        var shown = QuoteFinder.Collapse(value ?? "");
        refusals.Add(new Refusal(what, reason, shown.Length <= 120 ? shown : shown[..119] + "…"));
        return null;
    }

    /// <summary>The sentences of an item's quote; null, with the refusal noted, where it does not stand in the report.</summary>
    public Window? WindowOf(string section, Proposed item)
    {
        var quote = item.Word("quote");
        if (quote is null || quotes.Find(quote) is not { } span)
        {
            Refuse(section, quote is null ? RefusalReason.Malformed : RefusalReason.QuoteNotInText, quote);
            return null;
        }

        if (QuoteFinder.Collapse(quote).Split(' ').Length is < LeastWords or > MostWords)
        {
            Refuse(section, RefusalReason.QuoteLength, quote);
            return null;
        }

        var text = Draft.Report.Text;
        var more = item.Words("more_quotes").Select(quotes.Find).OfType<TextSpan>().Select(s => Evidence.At(text, s));
        var window = Window.Of(Draft.Text, Evidence.At(text, span) with { More = [.. more] });
        if (machine.Value.Any(cue => window.Span.In(text).Contains(cue, StringComparison.OrdinalIgnoreCase)))
        {
            Refuse(section, RefusalReason.AddressedToMachine, quote);
            return null;
        }

        return window;
    }

    /// <summary>Parties that the sentences speak of; the others are refused one by one.</summary>
    public IReadOnlyList<Party> Parties(Proposed item, string section, string field, Window window)
    {
        var found = new List<Party>();
        foreach (var reference in item.Words(field))
        {
            if (Cast.Find(reference, window) is { } party)
            {
                found.Add(party);
            }
            else
            {
                Refuse($"{section}.{field}", RefusalReason.NotNamedThere, reference);
            }
        }

        return [.. found.DistinctBy(p => p.Reference)];
    }

    /// <summary>The value as the sentences have it; null and noted where they do not.</summary>
    public string? Value(Proposed item, string section, string field, Window window)
    {
        if (item.Word(field) is not { } value)
        {
            return null;
        }

        var stands = Whole(window.Span.In(Draft.Report.Text), value);
        if (stands is not null)
        {
            return stands;
        }

        Refuse($"{section}.{field}", RefusalReason.ValueNotThere, value);
        return null;
    }

    /// <summary>The engine's own reading of an expression of time in the sentences that allows the proposed date; null and noted where none does.</summary>
    public DateExpression? Date(Proposed item, string section, Window window)
    {
        if (item.Part("date") is not { } date || DateText.ParseDay(date.Word("from")) is not { } from)
        {
            return null;
        }

        var to = DateText.ParseDay(date.Word("to")) ?? from;
        var wanted = from <= to ? new DateRange(from, to, Basis.Stated) : new DateRange(to, from, Basis.Stated);
        var found = Draft.Dates.Where(d => window.Holds(d.First) && d.Range is { } range && range.Overlaps(wanted))
            .OrderBy(d => d.Range!.Value.Days ?? int.MaxValue).FirstOrDefault();
        if (found is null)
        {
            Refuse($"{section}.date", RefusalReason.DateNotThere, wanted.ToString());
        }

        return found;
    }

    public string WordsOf(DateExpression date) => date.Span.Of(Draft.Report.Text);

    /// <summary>The value as it stands among whole words, or null.</summary>
    private static string? Whole(ReadOnlySpan<char> text, string value)
    {
        for (var from = 0; text[from..].IndexOf(value, StringComparison.OrdinalIgnoreCase) is var next and >= 0; from += next + 1)
        {
            var start = from + next;
            var end = start + value.Length;
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return text[start..end].ToString();
            }
        }

        return null;
    }
}
