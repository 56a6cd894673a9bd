using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>
/// Mends names and what stands beside them: initials in brackets tell how far the name before them goes, and "a youth movement, Free
/// Harbour," without an "and" is no list.
/// </summary>
internal sealed class NameRepair(AnnotatedText text)
{
    private const int MostInitials = 8;
    private const int MostSmallWords = 3;

    private readonly Token[] tokens = text.Tokens;

    public void Run()
    {
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (i > sentence.First + 1 && i + 2 < sentence.End && text.Form(i) is "(" && text.Form(i + 2) is ")" or ";" or "," && Initials(i + 1) is { } initials
                    && FirstOf(initials, i - 1, sentence.First) is >= 0 and var first)
                {
                    Name(first, i);
                }
                else if (tokens[i].Deprel == Deprel.Conj && IsBeside(i, sentence))
                {
                    tokens[i].Deprel = Deprel.Appos;
                }
            }
        }
    }

    private string? Initials(int token)
    {
        var letters = string.Concat(text.FormString(token).Where(char.IsLetter));
        return letters.Length is >= 2 and <= MostInitials && letters.All(char.IsUpper) ? letters : null;
    }

    /// <summary>Where the words begin whose initials these are, counted back from the bracket; -1 where they do not agree.</summary>
    private int FirstOf(string initials, int last, int start)
    {
        var (left, small, first) = (initials.Length - 1, 0, -1);
        for (var i = last; i >= start && left >= 0; i--)
        {
            var letter = text.Form(i)[0];
            if (char.ToUpperInvariant(letter) == initials[left] && (char.IsUpper(letter) || tokens[i].Upos == Upos.Noun))
            {
                (first, left) = (i, left - 1);
            }
            else if (char.IsUpper(letter) || i == last || !IsSmall(i) || ++small > MostSmallWords)
            {
                return -1;
            }
        }

        return left < 0 && char.IsUpper(text.Form(first)[0]) ? first : -1;
    }

    private bool IsSmall(int token) => tokens[token].Upos is Upos.Adp or Upos.Det or Upos.Cconj or Upos.Part or Upos.Punct;

    private void Name(int first, int end)
    {
        var whole = tokens[first].EntityStart && tokens[first].Entity == EntityTag.Organization;
        for (var i = first; i < end; i++)
        {
            whole &= i == first || tokens[i].Entity == EntityTag.Organization && !tokens[i].EntityStart;
            if (tokens[i].Entity == EntityTag.Person)
            {
                return;
            }
        }

        if (whole)
        {
            return;
        }

        for (var i = first; i < end; i++)
        {
            (tokens[i].Entity, tokens[i].EntityStart) = (EntityTag.Organization, i == first);
        }

        if (!Enumerable.Range(first, end - first).Any(i => tokens[i].Upos == Upos.Adp))
        {
            HangOn(first, end - 1);
        }
    }

    /// <summary>All words of a name hang on its last, and what hung on any of them does.</summary>
    private void HangOn(int first, int last)
    {
        var root = first;
        while (root < last && tokens[root].Head >= first && tokens[root].Head <= last)
        {
            root++;
        }

        (tokens[last].Head, tokens[last].Deprel) = (tokens[root].Head, tokens[root].Deprel);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i >= first && i < last)
            {
                (tokens[i].Head, tokens[i].Deprel) = (last, tokens[i].Deprel == Deprel.Cc || tokens[i].Upos == Upos.Punct ? tokens[i].Deprel : Deprel.Compound);
            }
            else if (i != last && tokens[i].Head >= first && tokens[i].Head < last)
            {
                tokens[i].Head = last;
            }
        }
    }

    /// <summary>"A youth movement, X, called": a name and a description between commas, and nothing that joins a list.</summary>
    private bool IsBeside(int second, Sentence sentence)
    {
        var one = tokens[second].Head;
        var start = StartOf(second);
        if (one < 0 || one >= second || start <= sentence.First + 1 || text.Form(start - 1) is not "," || start - 1 <= one)
        {
            return false;
        }

        var joined = 0;
        for (var i = one + 1; i < sentence.End; i++)
        {
            joined += tokens[i].Head == second && tokens[i].Deprel is Deprel.Cc or Deprel.Conj || tokens[i].Head == one && i != second && tokens[i].Deprel is Deprel.Conj or Deprel.Cc ? 1 : 0;
        }

        return joined == 0 && (tokens[one].Morph & Morph.Plural) == 0 && IsName(one) != IsName(second) && IsDescription(IsName(one) ? second : one);
    }

    private bool IsName(int token) => tokens[token].Entity is EntityTag.Organization or EntityTag.Person || tokens[token].Entity == EntityTag.None && tokens[token].Upos == Upos.Propn;

    /// <summary>"A gang", "the media arm", "its rival".</summary>
    private bool IsDescription(int noun)
    {
        var first = StartOf(noun);
        return tokens[noun].Upos == Upos.Noun && (tokens[noun].Morph & Morph.Plural) == 0 && tokens[noun].Entity == EntityTag.None && first < noun
            && tokens[first].Upos is Upos.Det or Upos.Pron && Knowledge.Classes.ClassTable.Shared.KindOf(Knowledge.Classes.ClassTable.Shared.ClassOf(tokens[noun].Lemma)) is not null;
    }

    private int StartOf(int token)
    {
        var start = token;
        while (start > 0 && tokens[start - 1].Head >= start && tokens[start - 1].Head <= token && tokens[start - 1].Upos != Upos.Punct)
        {
            start--;
        }

        return start;
    }
}
