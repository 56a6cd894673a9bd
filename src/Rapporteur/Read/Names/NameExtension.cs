using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Names;

/// <summary>
/// Lets names grow over what belongs to them in sentences that are not all in capitals: a body's name over "of (the)" and the capitals
/// behind it, a person's name over one capital word before it that means nothing else.
/// </summary>
internal sealed class NameExtension(AnnotatedText text)
{
    private readonly Token[] tokens = text.Tokens;

    public void Run()
    {
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Kind == SentenceKind.Headline || !HasLowerWords(sentence))
            {
                continue;
            }

            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (IsMotto(i, sentence))
                {
                    (tokens[i].Entity, tokens[i].EntityStart) = (EntityTag.Organization, true);
                }

                JoinPlural(i, sentence);
                JoinNickname(i, sentence);
                if (tokens[i].EntityStart)
                {
                    Grow(i, sentence);
                }
            }
        }
    }

    private void Grow(int i, Sentence sentence)
    {
        if (tokens[i].Entity is EntityTag.Place or EntityTag.Person && i > sentence.First && IsGroupWord(i - 1) && tokens[i].Head == i - 1)
        {
            TakeHead(i);
        }

        if (tokens[i].Entity == EntityTag.Organization)
        {
            GrowRight(i, sentence);
            CutYear(i, sentence);
        }
        else if (tokens[i].Entity == EntityTag.Person)
        {
            GrowLeft(i, sentence);
            GrowFlat(i, sentence);
        }
    }

    // "the Banner of the Faithful", "the Wolves of the North": groups call themselves so, and nothing else that wears capitals does.
    private bool IsMotto(int word, Sentence sentence) =>
        word > sentence.First && word + 3 < sentence.End && tokens[word].Entity == EntityTag.None && tokens[word].Upos is Upos.Propn or Upos.Noun
        && char.IsUpper(text.Form(word)[0]) && tokens[word - 1].Upos == Upos.Det && text.Form(word + 1) is "of" && text.Form(word + 2) is "the"
        && tokens[word + 3].Entity == EntityTag.None && IsNameWord(word + 3) && Titles.Shared.ClassOf(text.FormString(word)) is null
        && ClassTable.Shared.ClassOf(tokens[word].Lemma) is "" or "weapon" or "abstract" or "population";

    // "Observatory" of "Observatory of Border Roads", "Banner" of "Banner of the Faithful".
    private void GrowRight(int first, Sentence sentence)
    {
        var end = first + 1;
        while (end < sentence.End && tokens[end].Entity == tokens[first].Entity && !tokens[end].EntityStart)
        {
            end++;
        }

        if (end >= sentence.End - 1 || text.Form(end) is not "of")
        {
            return;
        }

        var at = end + 1 < sentence.End && text.Form(end + 1) is "the" ? end + 2 : end + 1;
        var stop = at;
        while (stop < sentence.End && IsNameWord(stop))
        {
            stop++;
        }

        for (var i = end; stop > at && i < stop; i++)
        {
            tokens[i].Entity = EntityTag.Organization;
            tokens[i].EntityStart = false;
        }
    }

    // "Jaysh al-Wadi": the word before makes a group of what looked like a place.
    private bool IsGroupWord(int token) => tokens[token].Entity == EntityTag.None && tokens[token].Upos == Upos.Propn && char.IsUpper(text.Form(token)[0])
        && OrgHeads.Shared.KindOf(text.FormString(token)) == Findings.ActorKind.ArmedGroup;

    private void TakeHead(int first)
    {
        var kind = tokens[first].Entity;
        (tokens[first - 1].Entity, tokens[first - 1].EntityStart) = (EntityTag.Organization, true);
        for (var i = first; i < tokens.Length && tokens[i].Entity == kind && (i == first || !tokens[i].EntityStart); i++)
        {
            (tokens[i].Entity, tokens[i].EntityStart) = (EntityTag.Organization, false);
        }
    }

    private bool IsNameWord(int token) =>
        char.IsUpper(text.Form(token)[0]) && tokens[token].Upos is Upos.Propn or Upos.Noun or Upos.Adj
        && tokens[token].Entity is EntityTag.None or EntityTag.Organization or EntityTag.Other
        && Nations.Shared.Find(text.Form(token)) is not { Form: NationForm.Name or NationForm.Capital }
        && ClassTable.Shared.ClassOf(tokens[token].Lemma) is not ("time" or "person");

    // "Workers' Party": the owners are part of the name, and no people of their own.
    private void JoinPlural(int mark, Sentence sentence)
    {
        if (mark <= sentence.First || mark + 1 >= sentence.End || text.Form(mark) is not ("'" or "’") || tokens[mark - 1].End != tokens[mark].Start
            || text.Form(mark - 1)[^1] != 's' || !char.IsUpper(text.Form(mark - 1)[0]) || !char.IsUpper(text.Form(mark + 1)[0])
            || ClassTable.Shared.ClassOf(tokens[mark + 1].Lemma.ToLowerInvariant()) is not ("party" or "movement" or "organisation" or "coalition" or "armed-group" or "military-unit"))
        {
            return;
        }

        var first = mark - 1;
        while (first - 1 > sentence.First && char.IsUpper(text.Form(first - 1)[0]) && tokens[first - 1].Upos is Upos.Propn or Upos.Adj)
        {
            first--;
        }

        for (var i = first; i <= mark + 1; i++)
        {
            (tokens[i].Entity, tokens[i].EntityStart) = (EntityTag.Organization, i == first);
        }

        if (mark + 2 < sentence.End && tokens[mark + 2].EntityStart && tokens[mark + 2].Entity == EntityTag.Organization)
        {
            tokens[mark + 2].EntityStart = false;
        }
    }

    // Jane "The Owl" Doe is one person.
    private void JoinNickname(int open, Sentence sentence)
    {
        if (text.Form(open) is not ("\"" or "“") || open <= sentence.First || !IsGivenOrFamily(open - 1))
        {
            return;
        }

        var close = open + 1;
        while (close < sentence.End && close < open + 4 && char.IsUpper(text.Form(close)[0]))
        {
            close++;
        }

        if (close == open + 1 || close + 1 >= sentence.End || text.Form(close) is not ("\"" or "”") || !IsGivenOrFamily(close + 1))
        {
            return;
        }

        var (first, end) = (open - 1, close + 2);
        while (first > sentence.First && tokens[first - 1].Entity == EntityTag.Person && !tokens[first].EntityStart)
        {
            first--;
        }

        while (end < sentence.End && tokens[end].Entity == EntityTag.Person && !tokens[end].EntityStart)
        {
            end++;
        }

        Bind(first, end, sentence);
    }

    // Makes one person's name of the tokens, with what hangs on any of them hanging on the first.
    private void Bind(int first, int end, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var hangsOn = (i < first || i >= end) && tokens[i].Head >= first && tokens[i].Head < end;
            tokens[i].Head = hangsOn ? first : tokens[i].Head;
        }

        for (var i = first; i < end; i++)
        {
            (tokens[i].Entity, tokens[i].EntityStart) = (EntityTag.Person, i == first);
            (tokens[i].Head, tokens[i].Deprel) = i == first ? (Outside(first, end), tokens[i].Deprel) : (first, tokens[i].Upos == Upos.Punct ? Deprel.Punct : Deprel.Flat);
        }
    }

    private int Outside(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Upos != Upos.Punct && (tokens[i].Head < first || tokens[i].Head >= end))
            {
                tokens[first].Deprel = tokens[i].Deprel;
                return tokens[i].Head;
            }
        }

        return tokens[first].Head;
    }

    private bool IsGivenOrFamily(int token) => tokens[token].Upos == Upos.Propn && char.IsUpper(text.Form(token)[0]) && text.Form(token).Length > 1
        && tokens[token].Entity is not (EntityTag.Organization or EntityTag.Place) && ClassTable.Shared.ClassOf(tokens[token].Lemma.ToLowerInvariant()).Length == 0;

    // "the Islamic State in 2016": the year is when, and no part of the name.
    private void CutYear(int first, Sentence sentence)
    {
        var end = first + 1;
        while (end < sentence.End && tokens[end].Entity == tokens[first].Entity && !tokens[end].EntityStart)
        {
            end++;
        }

        if (end - first > 2 && tokens[end - 1].Upos == Upos.Num && tokens[end - 2].Upos == Upos.Adp)
        {
            (tokens[end - 1].Entity, tokens[end - 2].Entity) = (EntityTag.None, EntityTag.None);
            var verb = tokens[first].Head;
            for (var steps = 0; steps < 6 && verb >= 0 && tokens[verb].Upos != Upos.Verb; steps++)
            {
                verb = tokens[verb].Head;
            }

            (tokens[end - 1].Head, tokens[end - 1].Deprel) = verb >= 0 ? (verb, Deprel.Obl) : (tokens[end - 1].Head, tokens[end - 1].Deprel);
        }
    }

    // "Aso Berzan" where only "Aso" was known for a name.
    private void GrowFlat(int first, Sentence sentence)
    {
        var end = first + 1;
        while (end < sentence.End && tokens[end].Entity == EntityTag.Person && !tokens[end].EntityStart)
        {
            end++;
        }

        if (end < sentence.End && tokens[end].Entity == EntityTag.None && tokens[end].Deprel == Deprel.Flat && tokens[end].Upos == Upos.Propn
            && tokens[end].Head >= first && tokens[end].Head < end && char.IsUpper(text.Form(end)[0]))
        {
            tokens[end].Entity = EntityTag.Person;
        }
    }

    private void GrowLeft(int first, Sentence sentence)
    {
        var before = first - 1;
        if (before <= sentence.First)
        {
            return;
        }

        var form = text.FormString(before);
        if (tokens[before].Entity == EntityTag.None && tokens[before].Upos == Upos.Propn && form.Length > 1 && char.IsUpper(form[0]) && char.IsLower(form[^1])
            && ClassTable.Shared.ClassOf(form).Length == 0 && ClassTable.Shared.ClassOf(tokens[before].Lemma).Length == 0
            && Titles.Shared.ClassOf(form) is null && Nations.Shared.Find(form) is null && tokens[before - 1].Upos != Upos.Propn)
        {
            (tokens[before].Entity, tokens[before].EntityStart, tokens[first].EntityStart) = (EntityTag.Person, true, false);
        }
    }

    private bool HasLowerWords(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Upos is Upos.Verb or Upos.Adp or Upos.Det && char.IsLower(text.Form(i)[0]))
            {
                return true;
            }
        }

        return false;
    }
}
