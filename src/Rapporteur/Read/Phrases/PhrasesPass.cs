using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>Marks the noun phrases of a report, those inside others included.</summary>
internal sealed class PhrasesPass : IPass
{
    public string Name => "phrases";

    public Layer Needs => Layer.Sentences | Layer.Tags | Layer.Syntax | Layer.Repaired | Layer.Names;

    public Layer Adds => Layer.Mentions;

    public void Run(Draft draft)
    {
        var text = draft.Text;
        new NameRepair(text).Run();
        new TreeRepair(text).Run();
        var dated = DateTokens(draft);
        var maker = new PhraseMaker(text, dated);
        var phraseAt = new int[text.Tokens.Length];
        Array.Fill(phraseAt, -1);
        draft.Phrases.Clear();
        var inDateline = DatelineTokens(text);
        for (var i = 0; i < phraseAt.Length; i++)
        {
            if (!inDateline[i] && maker.Make(i) is { } phrase)
            {
                phraseAt[i] = draft.Phrases.Count;
                draft.Phrases.Add(phrase);

                // Months and weekdays are written like names.
                phrase.Class = dated[i] && phrase.Entity is EntityTag.None ? "time" : phrase.Class;
            }
        }

        draft.PhraseAt = phraseAt;
    }

    // "the camp on Wednesday" is a camp; the day belongs to what happened there.
    private static bool[] DateTokens(Draft draft)
    {
        var isDate = new bool[draft.Text.Tokens.Length];
        foreach (var date in draft.Dates)
        {
            isDate.AsSpan(date.First, date.End - date.First).Fill(true);
        }

        return isDate;
    }

    private static bool[] DatelineTokens(AnnotatedText text)
    {
        var marked = new bool[text.Tokens.Length];
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Kind == SentenceKind.Dateline)
            {
                marked.AsSpan(sentence.First, sentence.Count).Fill(true);
            }
        }

        return marked;
    }
}
