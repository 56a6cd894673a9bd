using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>Marks the noun phrases of a report, those inside others included.</summary>
internal sealed class PhrasesPass : IPass
{
    public string Name => "phrases";

    public Layer Needs => Layer.Sentences | Layer.Tags | Layer.Syntax | Layer.Names;

    public Layer Adds => Layer.Mentions;

    public void Run(Draft draft)
    {
        var text = draft.Text;
        var maker = new PhraseMaker(text);
        var phraseAt = new int[text.Tokens.Length];
        Array.Fill(phraseAt, -1);
        draft.Phrases.Clear();
        for (var i = 0; i < phraseAt.Length; i++)
        {
            if (maker.Make(i) is { } phrase)
            {
                phraseAt[i] = draft.Phrases.Count;
                draft.Phrases.Add(phrase);
                MarkDate(draft, phrase);
            }
        }

        draft.PhraseAt = phraseAt;
    }

    private static void MarkDate(Draft draft, NounPhrase phrase)
    {
        foreach (var date in draft.Dates)
        {
            if (date.First <= phrase.Head && phrase.Head < date.End && phrase.Entity is EntityTag.None)
            {
                phrase.Class = "time";
            }
        }
    }
}
