
namespace Rapporteur.Read.Attribution;

/// <summary>Gives each direct quotation to the speech act that introduces, follows or continues it.</summary>
internal static class QuoteLinker
{
    /// <summary>Questions and asides may stand between a speaker's answers.</summary>
    private const int MaximumParagraphs = 3;

    public static void Link(Draft draft)
    {
        SpeechAct? previous = null;
        var open = new List<(int First, int End)>();
        foreach (var quote in QuoteFinder.Find(draft.Text))
        {
            var act = InSentence(draft, quote) ?? Nearby(draft, quote);
            act ??= previous is not null && Follows(draft, previous, quote) ? previous : null;
            if (act is null)
            {
                open.Add(quote);
                continue;
            }

            Give(act, quote);
            foreach (var waiting in open.Where(w => quote.First - w.End < 12))
            {
                Give(act, waiting);
            }

            open.Clear();
            previous = act;
        }
    }

    private static void Give(SpeechAct act, (int First, int End) quote)
    {
        act.Quotes.Add(quote);
        if (!act.Covers(quote.First) || !act.Covers(quote.End - 1))
        {
            act.Content.Add(quote);
        }
    }

    /// <summary>An act whose cue stands in a sentence of the quotation, outside the marks; the nearest one.</summary>
    private static SpeechAct? InSentence(Draft draft, (int First, int End) quote)
    {
        var text = draft.Text;
        var first = text.Sentences[text.SentenceOf(quote.First)].First;
        var end = text.Sentences[text.SentenceOf(quote.End - 1)].End;
        return Nearest(draft, quote, first, end);
    }

    /// <summary>An act in the sentence just before or just after, inside the same paragraph.</summary>
    private static SpeechAct? Nearby(Draft draft, (int First, int End) quote)
    {
        var text = draft.Text;
        var before = text.SentenceOf(quote.First) - 1;
        var after = text.SentenceOf(quote.End - 1) + 1;
        var paragraph = text.Sentences[before + 1].Paragraph;
        var found = after < text.Sentences.Length && text.Sentences[after].Paragraph == paragraph
            ? Nearest(draft, quote, text.Sentences[after].First, Math.Min(text.Sentences[after].End, quote.End + 8)) : null;
        return found ?? (before >= 0 && text.Sentences[before].Paragraph == paragraph
            ? Nearest(draft, quote, text.Sentences[before].First, text.Sentences[before].End) : null);
    }

    private static SpeechAct? Nearest(Draft draft, (int First, int End) quote, int first, int end) =>
        draft.Speech
            .Where(a => !a.IsView && a.Speakers.Count > 0 && a.Cue >= first && a.Cue < end && (a.Cue < quote.First || a.Cue >= quote.End))
            .OrderBy(a => a.Cue < quote.First ? quote.First - a.Cue : a.Cue - quote.End)
            .FirstOrDefault();

    /// <summary>A quotation that opens a paragraph soon after one in which the speaker was quoted, when nobody else has spoken since.</summary>
    private static bool Follows(Draft draft, SpeechAct previous, (int First, int End) quote)
    {
        var text = draft.Text;
        var here = text.Sentences[text.SentenceOf(quote.First)];
        var there = text.Sentences[text.SentenceOf(previous.Quotes.Count > 0 ? previous.Quotes[^1].First : previous.Cue)];
        var distance = here.Paragraph - there.Paragraph;
        return quote.First - here.First <= 1 && distance >= 0
            && (distance <= 1 || (distance <= MaximumParagraphs && !draft.Speech.Exists(a => a.Cue > previous.Cue && a.Cue < quote.First && IsOther(draft, previous, a))));
    }

    private static bool IsOther(Draft draft, SpeechAct previous, SpeechAct act) =>
        !act.IsView && act.Speakers.Exists(s => !previous.Speakers.Exists(p => s == p || Cluster(draft, s) == Cluster(draft, p)));

    private static int Cluster(Draft draft, int token) => draft.PhraseHeadedBy(token)?.Cluster ?? -2 - token;
}
