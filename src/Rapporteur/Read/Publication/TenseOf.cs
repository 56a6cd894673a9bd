using Rapporteur.Knowledge.Time;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>The tense in which an expression of time stands.</summary>
internal static class TenseOf
{
    private static readonly TimeLexicon Words = TimeLexicon.Instance;

    public static Lean Expression(AnnotatedText text, DateExpression date)
    {
        var sentence = text.Sentences[text.SentenceOf(date.First)];
        var before = Group(text, ClauseStart(text, sentence, date.First), date.First);
        return before != Lean.Unknown ? before : Group(text, date.End, ClauseEnd(text, sentence, date.End));
    }

    // The verb group nearest to the expression decides: the last in the stretch before it, or the first in the stretch after it.
    private static Lean Group(AnnotatedText text, int from, int to)
    {
        var lean = Lean.Unknown;
        for (var i = from; i < to; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            var word = Words.Find(text.Form(i));
            if (word is not null && word.Is(TimeRole.Will) && token.Upos is not (Upos.Noun or Upos.Propn))
            {
                lean = Lean.Future;
            }
            else if (word is not null && word.Is(TimeRole.Future) && token.Upos is not (Upos.Noun or Upos.Propn))
            {
                lean = Lean.Future;
            }
            else if (token.Upos is Upos.Verb or Upos.Aux && (token.Morph & (Morph.Past | Morph.Finite)) == (Morph.Past | Morph.Finite))
            {
                lean = Lean.Past;
            }
            else if (token.Upos == Upos.X && word is not null && word.Is(TimeRole.Perfect))
            {
                lean = Lean.Past;
            }
        }

        return lean;
    }

    private static int ClauseStart(AnnotatedText text, Sentence sentence, int at)
    {
        var from = Math.Max(sentence.First, at - 12);
        for (var i = at - 1; i >= from; i--)
        {
            if (IsBoundary(text, i))
            {
                return i + 1;
            }
        }

        return from;
    }

    private static int ClauseEnd(AnnotatedText text, Sentence sentence, int at)
    {
        var to = Math.Min(sentence.End, at + 12);
        for (var i = at + 1; i < to; i++)
        {
            if (IsBoundary(text, i))
            {
                return i;
            }
        }

        return to;
    }

    private static bool IsBoundary(AnnotatedText text, int token)
    {
        var form = text.Form(token);
        return form.Length == 1 && form[0] is ';' or ':' or '(' or ')' or '"' or '“' or '”';
    }
}
