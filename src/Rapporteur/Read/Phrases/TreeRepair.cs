using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>
/// Mends trees by what names and a few words tell and the parser did not know: a name hangs on the rest of its sentence by one word, a
/// person is no renaming of a body, what stands between is two, and "at least 15 people" are no place.
/// </summary>
internal sealed class TreeRepair(AnnotatedText text)
{
    private readonly Token[] tokens = text.Tokens;

    public void Run()
    {
        GatherNames();
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (tokens[i].Deprel == Deprel.Flat && tokens[i].Entity != EntityTag.None)
                {
                    Unflatten(i);
                }
                else if (tokens[i].Deprel == Deprel.Obl)
                {
                    FreeQuantity(i, sentence);
                }
                else if (tokens[i].Entity == EntityTag.Person && tokens[i].EntityStart)
                {
                    TakeTitle(i, sentence);
                }

                if (tokens[i].Deprel == Deprel.Case && CueWords.Shared.Has("between", text.Form(i)))
                {
                    PairUp(i, sentence);
                }
                else if (IsPersonBehindComma(i, sentence))
                {
                    Rename(i, sentence);
                }
            }
        }
    }

    // "Northern Front leader": both words of the name hang on "leader"; now one does, and the other on it.
    private void GatherNames()
    {
        for (var first = 0; first < tokens.Length;)
        {
            var end = first + 1;
            if (tokens[first].Entity != EntityTag.None)
            {
                while (end < tokens.Length && tokens[end].Entity == tokens[first].Entity && !tokens[end].EntityStart)
                {
                    end++;
                }

                Gather(first, end);
            }

            first = end;
        }
    }

    private void Gather(int first, int end)
    {
        int governor = -1, root = -1;
        for (var i = first; i < end; i++)
        {
            var outside = tokens[i].Head < first || tokens[i].Head >= end;
            if (!outside || tokens[i].Upos is Upos.Punct or Upos.Adp or Upos.Det or Upos.Part)
            {
                continue;
            }

            if (tokens[i].Head < 0 || governor >= 0 && tokens[i].Head != governor)
            {
                return;
            }

            governor = tokens[i].Head;
            root = root < 0 || governor >= end ? i : root;
        }

        // What stands before the name belongs to all of it: "of", "the", a title.
        for (var i = Math.Max(0, first - 4); i < first && root >= 0; i++)
        {
            tokens[i].Head = tokens[i].Head >= first && tokens[i].Head < end ? root : tokens[i].Head;
        }

        for (var i = first; i < end && root >= 0; i++)
        {
            if (i != root && tokens[i].Head == governor && tokens[i].Upos is not (Upos.Punct or Upos.Adp or Upos.Det or Upos.Part))
            {
                tokens[i].Head = root;
                tokens[i].Deprel = i > root ? Deprel.Flat : tokens[i].Deprel is Deprel.Amod ? Deprel.Amod : Deprel.Compound;
            }
        }
    }

    // "Jane Doe of the Northern Front": a preposition between them makes two names.
    private void Unflatten(int name)
    {
        var head = tokens[name].Head;
        for (var i = head + 1; i < name; i++)
        {
            if (tokens[i].Deprel == Deprel.Case && tokens[i].Upos == Upos.Adp && tokens[i].Head >= i && tokens[i].Head <= name
                && tokens[i].Entity == EntityTag.None && tokens[head].Entity != tokens[name].Entity)
            {
                (tokens[name].Deprel, tokens[i].Head) = (Deprel.Nmod, name);
            }
        }
    }

    // "killed at least 15 people": the preposition belongs to the number, and the people are the object.
    private void FreeQuantity(int noun, Sentence sentence)
    {
        var verb = tokens[noun].Head;
        var number = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Head == verb && tokens[i].Deprel == Deprel.Obj)
            {
                return;
            }

            number = tokens[i].Head == noun && tokens[i].Deprel == Deprel.Nummod && number < 0 ? i : number;
        }

        if (verb >= 0 && tokens[verb].Upos == Upos.Verb && number >= sentence.First + 2
            && CueWords.Shared.Has("at-quantity", text.FormString(number - 2) + " " + text.FormString(number - 1)))
        {
            (tokens[noun].Deprel, tokens[number - 2].Head, tokens[number - 1].Head) = (Deprel.Obj, number - 1, number);
            tokens[number - 1].Deprel = Deprel.Advmod;
        }
    }

    // "dismissed police chief Jane Doe": two objects are one, and the chief is hers. "General Jane Doe" hangs on Jane Doe.
    private void TakeTitle(int first, Sentence sentence)
    {
        var (title, name, end) = (first - 1, first, EndOf(first, sentence));
        for (var i = first; i < end; i++)
        {
            name = tokens[i].Head < first || tokens[i].Head >= end ? i : name;
        }

        if (title < sentence.First || tokens[title].Upos is not (Upos.Noun or Upos.Propn))
        {
            return;
        }

        title = tokens[title].Deprel is Deprel.Flat or Deprel.Compound && tokens[title].Head is var head && head < title && head >= Math.Max(sentence.First, title - 2) ? head : title;
        if (tokens[title].Deprel is Deprel.Compound or Deprel.NmodDesc or Deprel.Amod || !IsTitle(title, first - 1))
        {
            return;
        }

        if (tokens[title].Head == tokens[name].Head && tokens[title].Head >= 0)
        {
            (tokens[name].Deprel, tokens[title].Head, tokens[title].Deprel) = (tokens[title].Deprel, name, Deprel.NmodDesc);
        }
        else if (tokens[name].Head == title && tokens[name].Deprel is not (Deprel.Flat or Deprel.Appos))
        {
            (tokens[name].Head, tokens[name].Deprel, tokens[title].Head, tokens[title].Deprel) = (tokens[title].Head, tokens[title].Deprel, name, Deprel.NmodDesc);
            for (var i = end; i < sentence.End; i++)
            {
                tokens[i].Head = tokens[i].Head == title ? name : tokens[i].Head;
            }
        }
    }

    private bool IsTitle(int first, int last) =>
        tokens[first].Upos == Upos.Noun && first == last && (tokens[first].Morph & Morph.Plural) == 0 && ClassTable.Shared.ClassOf(tokens[first].Lemma) == "person"
        || tokens[first].Upos == Upos.Propn && Titles.Shared.ClassOf(text.SpanOf(first, last).Of(text.Text)) is not null;

    // "clashes between the army and the rebels": the rebels are the other side, whatever else the parser hung them on.
    private void PairUp(int between, Sentence sentence)
    {
        var one = tokens[between].Head;
        var other = -1;
        for (var i = one + 1; i < sentence.End && i < one + 12 && other < 0; i++)
        {
            if (tokens[i].Upos == Upos.Verb && tokens[i].Deprel is not (Deprel.Amod or Deprel.AclRelcl or Deprel.Acl) || tokens[i].Deprel == Deprel.Case && CueWords.Shared.Has("between", text.Form(i)))
            {
                return;
            }

            other = tokens[i].Deprel == Deprel.Cc && tokens[i].Head > i && tokens[tokens[i].Head].Upos is Upos.Noun or Upos.Propn ? tokens[i].Head : -1;
        }

        if (other < 0 || tokens[other].Head == one || one < between)
        {
            return;
        }

        var (governor, was) = (tokens[one].Head, tokens[other]);
        (tokens[other].Head, tokens[other].Deprel) = (one, Deprel.Conj);
        if (was.Deprel is Deprel.Nsubj or Deprel.NsubjPass && governor >= 0 && tokens[governor].Head == was.Head)
        {
            (tokens[governor].Deprel, tokens[governor].Upos, tokens[one].Deprel) = (was.Deprel, Upos.Noun, Deprel.Nmod);
            tokens[governor].Lemma = text.FormString(governor).ToLowerInvariant();
        }
    }

    private bool IsPersonBehindComma(int i, Sentence sentence) =>
        tokens[i].Deprel is Deprel.Appos or Deprel.Nsubj or Deprel.Conj or Deprel.Parataxis && tokens[i].Entity == EntityTag.Person
        && StartOf(i) is var start && start > sentence.First + 1 && text.Form(start - 1) is ",";

    // Where the name starts, with the titles before it.
    private int StartOf(int name)
    {
        var start = name;
        while (start > 0 && !tokens[start].EntityStart && tokens[start].Entity == tokens[name].Entity)
        {
            start--;
        }

        while (start > 0 && tokens[start - 1].Deprel is Deprel.NmodDesc or Deprel.Compound && tokens[start - 1].Head == name)
        {
            start--;
        }

        return start;
    }

    // "the leader of the Northern Front, Omar Khalil, ...": the name renames the leader, who ends at the comma, and not the front.
    private void Rename(int name, Sentence sentence)
    {
        var comma = StartOf(name) - 1;
        var closed = EndOf(name, sentence) is var end && (end >= sentence.End || tokens[end].Upos == Upos.Punct);
        if (tokens[name].Deprel is Deprel.Nsubj or Deprel.Conj or Deprel.Parataxis && !(closed && IsDoubled(name, sentence)))
        {
            return;
        }

        var at = comma - 1;
        for (var steps = 0; steps < 6 && at >= sentence.First && at < comma; steps++, at = tokens[at].Head)
        {
            if (tokens[at].Entity == EntityTag.Person)
            {
                return;
            }

            if (tokens[at].Upos is Upos.Noun or Upos.Propn && (tokens[at].Morph & Morph.Plural) == 0 && at != name
                && ClassTable.Shared.ClassOf(tokens[at].Lemma) == "person")
            {
                (tokens[name].Head, tokens[name].Deprel) = (at, Deprel.Appos);
                return;
            }
        }
    }

    private int EndOf(int name, Sentence sentence)
    {
        var end = name + 1;
        while (end < sentence.End && tokens[end].Entity == tokens[name].Entity && !tokens[end].EntityStart)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the verb has another subject before this one.</summary>
    private bool IsDoubled(int name, Sentence sentence)
    {
        if (tokens[name].Deprel != Deprel.Nsubj)
        {
            return false;
        }

        for (var i = sentence.First; i < name; i++)
        {
            if (tokens[i].Head == tokens[name].Head && tokens[i].Deprel is Deprel.Nsubj or Deprel.NsubjPass)
            {
                return true;
            }
        }

        return false;
    }
}
