using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>The words that bear a finding out: from its first to its last argument, about thirty words at most, inside its sentence.</summary>
internal static class EvidenceRange
{
    private const int MaximumTokens = 32;

    public static (int First, int Last) Of(Draft draft, EventDraft found)
    {
        var core = new List<int> { found.Trigger, found.Predicate.Anchor };
        core.AddRange(found.Actors);
        core.AddRange(found.Recipients);
        core.AddRange(found.Places);
        if (found.Instrument >= 0)
        {
            core.Add(found.Instrument);
        }

        return Around(draft, found.Trigger, core);
    }

    public static (int First, int Last) Around(Draft draft, int trigger, IEnumerable<int> heads)
    {
        var sentence = draft.Text.Sentences[draft.Text.SentenceOf(trigger)];
        int first = trigger, last = trigger;
        foreach (var head in heads.OrderBy(h => Math.Abs(h - trigger)))
        {
            if (head < sentence.First || head >= sentence.End)
            {
                continue;
            }

            var phrase = draft.PhraseHeadedBy(head);
            var from = Math.Max(sentence.First, Math.Min(first, phrase?.First ?? head));
            var to = Math.Min(sentence.End - 1, Math.Max(last, (phrase?.End ?? head + 1) - 1));
            if (to - from < MaximumTokens)
            {
                first = from;
                last = to;
            }
        }

        return Trim(draft.Text, first, last, sentence);
    }

    /// <summary>A few words more make it a clause; hanging punctuation goes.</summary>
    private static (int First, int Last) Trim(AnnotatedText text, int first, int last, Sentence sentence)
    {
        if (last - first < 4 && sentence.Count <= MaximumTokens)
        {
            first = sentence.First;
            last = sentence.End - 1;
        }

        while (last > first && text.Tokens[last].Upos == Upos.Punct && text.Form(last) is "," or ":" or ";" or "-" or "—")
        {
            last--;
        }

        while (first < last && text.Tokens[first].Upos == Upos.Punct && text.Form(first) is "," or ":" or ";" or "•" or "-" or "—")
        {
            first++;
        }

        return (first, last);
    }
}
