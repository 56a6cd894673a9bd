using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Training.Muc;

/// <summary>Makes candidates of the noun phrases that the reader found.</summary>
internal sealed class CandidateFinder(Draft draft)
{
    private const int LongestTail = 9;

    private readonly AnnotatedText text = draft.Text;

    public List<Candidate> Find()
    {
        var found = new List<Candidate>();
        foreach (var phrase in draft.Phrases.Where(p => p.Form != MentionForm.Pronoun && p.Class is not "time" && IsWord(p.Head)))
        {
            found.Add(Make(found.Count, phrase));
        }

        return found;
    }

    private Candidate Make(int index, NounPhrase phrase)
    {
        var first = SkipFront(Math.Min(phrase.First, phrase.Head), phrase.Head);
        var last = TailOf(phrase);
        var (nameFirst, nameEnd) = (phrase.CoreFirst, phrase.CoreEnd);
        return new Candidate
        {
            Index = index,
            Sentence = text.SentenceOf(phrase.Head),
            Phrase = phrase,
            Text = Words(first, last + 1),
            Name = phrase.HasName ? Words(nameFirst, nameEnd) : "",
            Title = phrase.HasName && nameFirst > first ? Words(first, nameFirst) : "",
            Cluster = phrase.Cluster,
        };
    }

    /// <summary>The last token of the phrase: its head or name, and what hangs on it with "of" right behind.</summary>
    private int TailOf(NounPhrase phrase)
    {
        var last = Math.Max(phrase.Head, phrase.HasName ? phrase.CoreEnd - 1 : 0);
        for (var next = last + 1; next < text.Tokens.Length && text.Tokens[next].Lemma == "of"; next = last + 1)
        {
            var noun = text.Tokens[next].Head;
            if (noun <= next || noun - phrase.Head > LongestTail || draft.PhraseHeadedBy(noun) is not { } inner)
            {
                break;
            }

            var end = Math.Max(noun, inner.HasName ? inner.CoreEnd - 1 : 0);
            if (end - phrase.Head > LongestTail || Breaks(next, end))
            {
                break;
            }

            last = end;
        }

        return last;
    }

    private bool Breaks(int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (text.Tokens[i].Upos is Upos.Punct or Upos.Cconj or Upos.Verb)
            {
                return true;
            }
        }

        return false;
    }

    private int SkipFront(int first, int head)
    {
        while (first < head && (text.Tokens[first].Upos is Upos.Det or Upos.Num or Upos.Punct or Upos.Adv or Upos.Adp or Upos.Pron or Upos.Cconj
            || text.Tokens[first].Deprel is Deprel.Det or Deprel.NmodPoss && text.Tokens[first].Upos is Upos.Pron))
        {
            first++;
        }

        return first;
    }

    private bool IsWord(int token) => char.IsLetter(text.Form(token)[0]);

    private string Words(int first, int end) =>
        end <= first ? "" : string.Join(' ', text.SpanOf(first, end - 1).Of(text.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
