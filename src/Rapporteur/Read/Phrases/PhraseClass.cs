using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>Says what sort of thing a phrase denotes, from its head noun or its name.</summary>
internal sealed class PhraseClass(AnnotatedText text)
{
    private readonly Token[] tokens = text.Tokens;
    private readonly ClassTable classes = ClassTable.Shared;

    public string Of(int content, bool plural, (int First, int End) core)
    {
        ref var token = ref tokens[content];
        if (token.Upos is Upos.Pron && core.End <= core.First)
        {
            return classes.ClassOf(token.Lemma);
        }

        if (core.End > core.First)
        {
            return OfName(content, core);
        }

        // "Eight were released": whoever is counted without a noun is somebody.
        if (token.Upos is Upos.Num && token.Deprel is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj && !text.Form(content).ContainsAny("%$€£."))
        {
            return "population";
        }

        if (token.Deprel is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj && CueWords.Shared.Has("crowd", token.Lemma))
        {
            return "population";
        }

        return token.Upos is Upos.Adj or Upos.Verb && CueWords.Shared.Has("adjectival-people", text.Form(content))
            ? "population" : OfNoun(content, plural);
    }

    public ActorKind? KindOf(string className) => classes.KindOf(className);

    private string OfName(int content, (int First, int End) core)
    {
        var words = text.SpanOf(core.First, core.End - 1).In(text.Text);
        var tag = tokens[content].Entity;
        if (tag != EntityTag.Person && Nations.Shared.Find(words) is { } nation)
        {
            return nation.Form == NationForm.Capital ? "place-noun" : "state";
        }

        if (tag == EntityTag.Person)
        {
            return "person";
        }

        var byHead = OfHeadWord(content, core);
        if (tag == EntityTag.Place)
        {
            return byHead is "facility" ? byHead : "place-noun";
        }

        // "Islamic State", "Free State": a state is known by its name, not by the word.
        return byHead is not ("state" or "") && (classes.KindOf(byHead) is not null || tag == EntityTag.None) ? byHead : "";
    }

    // "Ministry of Defence" by its first word, "Red River Brigades" by its last.
    private string OfHeadWord(int content, (int First, int End) core)
    {
        var byHead = OfNoun(content, plural: true);
        return byHead.Length > 0 || core.End - 1 == content ? byHead : OfNoun(core.End - 1, plural: true);
    }

    private string OfNoun(int token, bool plural)
    {
        if (token > 0 && tokens[token - 1].Upos is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Verb)
        {
            var byPair = OfPair(token - 1, token, plural);
            if (byPair.Length > 0)
            {
                return byPair;
            }
        }

        var known = classes.ClassOf(tokens[token].Lemma, plural);
        return known.Length > 0 ? known : OfForm(text.Form(token), plural);
    }

    // The lemma of a proper noun keeps the plural's s, and hyphenated nouns end in a noun that may be known.
    private string OfForm(ReadOnlySpan<char> form, bool plural)
    {
        if (form.Length > 3 && form[^1] is 's' or 'S')
        {
            var known = classes.ClassOf(form[..^1], plural);
            if (known.Length > 0)
            {
                return known;
            }
        }

        var hyphen = form.LastIndexOf('-');
        return hyphen > 0 && hyphen < form.Length - 1 ? classes.ClassOf(form[(hyphen + 1)..], plural) : "";
    }

    private string OfPair(int left, int right, bool plural)
    {
        Span<char> buffer = stackalloc char[64];
        var first = text.Form(left);
        var second = tokens[right].Lemma;
        if (first.Length + second.Length + 1 > buffer.Length)
        {
            return "";
        }

        first.CopyTo(buffer);
        buffer[first.Length] = ' ';
        second.CopyTo(buffer[(first.Length + 1)..]);
        return classes.ClassOf(buffer[..(first.Length + 1 + second.Length)], plural);
    }
}
