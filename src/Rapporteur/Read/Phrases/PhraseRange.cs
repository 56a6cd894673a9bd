using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>Finds how far a noun phrase reaches.</summary>
internal sealed class PhraseRange(AnnotatedText text, WordTree tree, NameSpans names, bool[] isDate)
{
    private const int Deepest = 40;

    private readonly Token[] tokens = text.Tokens;

    public (int First, int End) Of(int head)
    {
        int first = head, last = head;
        foreach (var dependent in tree.Of(head))
        {
            if (Belongs(head, dependent))
            {
                Widen(dependent, 0, ref first, ref last);
            }
        }

        if (names.In(head) && names.Of(head) is var span && span.Root == head)
        {
            first = Math.Min(first, span.First);
            last = Math.Max(last, span.End - 1);
        }

        return Trim(head, first, last);
    }

    private bool Belongs(int head, int dependent)
    {
        ref var token = ref tokens[dependent];
        if (names.Same(head, dependent))
        {
            return true;
        }

        if (dependent > head && isDate[dependent])
        {
            return false;
        }

        return token.Deprel switch
        {
            Deprel.Det or Deprel.DetPredet or Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss or Deprel.NmodDesc
                => dependent < head || token.Deprel is Deprel.Nummod or Deprel.Compound,
            Deprel.Flat or Deprel.Goeswith or Deprel.Fixed => true,
            Deprel.Advmod => dependent < head && (tokens[head].Upos is Upos.Num || IsQuantity(dependent)),
            Deprel.Nmod or Deprel.NmodUnmarked => dependent < head ? Adposition(dependent).Length == 0 : IsComplement(head, dependent),
            _ => false,
        };
    }

    // "some 40 men", "only three": the adverb belongs to the number and hangs on it or on the noun.
    private bool IsQuantity(int token) => token + 1 < tokens.Length && tokens[token + 1].Upos == Upos.Num;

    // What is joined by "of" makes the phrase what it is; other prepositions keep a description apart from others of its sort.
    private bool IsComplement(int head, int dependent)
    {
        var adposition = Adposition(dependent);
        if (adposition.Length == 0 || adposition.Equals("of", StringComparison.OrdinalIgnoreCase))
        {
            return adposition.Length > 0 && tokens[head].Entity != EntityTag.Person;
        }

        return tokens[head].Upos == Upos.Noun && tokens[head].Entity == EntityTag.None
            && (adposition is "in" or "from" or "for" or "at" or "near" or "with");
    }

    private ReadOnlySpan<char> Adposition(int token)
    {
        foreach (var dependent in tree.Of(token))
        {
            if (tokens[dependent].Deprel == Deprel.Case && dependent < token)
            {
                return text.Form(dependent);
            }
        }

        return [];
    }

    private void Widen(int token, int depth, ref int first, ref int last)
    {
        first = Math.Min(first, token);
        last = Math.Max(last, token);
        if (depth > Deepest)
        {
            return;
        }

        foreach (var dependent in tree.Of(token))
        {
            if (!(dependent > token && isDate[dependent]) && tokens[dependent].Deprel is not (Deprel.Acl or Deprel.AclRelcl or Deprel.Appos or Deprel.Parataxis or Deprel.Advcl
                or Deprel.AdvclRelcl or Deprel.Ccomp))
            {
                Widen(dependent, depth + 1, ref first, ref last);
            }
        }
    }

    private (int First, int End) Trim(int head, int first, int last)
    {
        for (var i = head - 1; i >= first; i--)
        {
            // A verb before the head means that the parse ran two clauses together.
            if (tokens[i].Upos == Upos.Aux || tokens[i].Upos == Upos.Verb && (tokens[i].Morph & Morph.Finite) != 0)
            {
                first = i + 1;
            }
        }

        while (first < head && tokens[first].Upos is Upos.Punct or Upos.Cconj)
        {
            first++;
        }

        while (last > head && tokens[last].Upos is Upos.Punct && !names.Same(head, last))
        {
            last--;
        }

        if (last > head && tokens[last].Upos is Upos.Part && tokens[last].Deprel == Deprel.Case)
        {
            last--;
        }

        return (first, last + 1);
    }
}
