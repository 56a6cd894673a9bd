using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>Finds the words that say how many, and the noun that a quantity is a quantity of.</summary>
internal sealed class PhraseNumber(AnnotatedText text, WordTree tree)
{
    private readonly Token[] tokens = text.Tokens;

    /// <summary>The noun behind "dozens of" or "three of the", or the head itself.</summary>
    public int ContentOf(int head)
    {
        var quantity = tokens[head].Upos == Upos.Num || ClassTable.Shared.ClassOf(tokens[head].Lemma) == "measure";
        if (!quantity)
        {
            return head;
        }

        foreach (var dependent in tree.Of(head))
        {
            if (dependent > head && tokens[dependent].Deprel == Deprel.Nmod && HasOf(dependent)
                && tokens[dependent].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num)
            {
                return dependent;
            }
        }

        return head;
    }

    public string? WordsOf(int head, int content, int phraseFirst)
    {
        if (content != head)
        {
            return Slice(Math.Max(phraseFirst, LeftOf(head)), head, text.Text);
        }

        if (tokens[head].Upos == Upos.Num)
        {
            return Slice(LeftOf(head), head, text.Text);
        }

        foreach (var dependent in tree.Of(head))
        {
            if (dependent < head && tokens[dependent].Deprel == Deprel.Nummod)
            {
                return Slice(Math.Max(phraseFirst, LeftOf(dependent)), dependent, text.Text);
            }
        }

        return Vague(head);
    }

    public static bool IsOne(string number) =>
        CueWords.Shared.Has("one", number);

    // "several", "many", "few" count as well.
    private string? Vague(int head)
    {
        foreach (var dependent in tree.Of(head))
        {
            if (dependent < head && CueWords.Shared.Has("vague-number", text.Form(dependent)))
            {
                return text.FormString(dependent);
            }
        }

        return null;
    }

    private int LeftOf(int number)
    {
        var first = number;
        foreach (var dependent in tree.Of(number))
        {
            if (dependent < number && tokens[dependent].Deprel is Deprel.Advmod or Deprel.Compound or Deprel.Nummod or Deprel.Case
                or Deprel.Nmod or Deprel.Obl or Deprel.NmodUnmarked or Deprel.Amod or Deprel.Det)
            {
                first = Math.Min(first, LeftOf(dependent));
            }
        }

        return first;
    }

    private string Slice(int first, int last, string all) => text.SpanOf(Math.Min(first, last), last).Of(all);

    private bool HasOf(int token)
    {
        foreach (var dependent in tree.Of(token))
        {
            if (tokens[dependent].Deprel == Deprel.Case && text.Form(dependent) is "of")
            {
                return true;
            }
        }

        return false;
    }
}
