using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>Finds the name inside a phrase: without article, title and description.</summary>
internal sealed class PhraseName(AnnotatedText text, NameSpans names)
{
    private readonly Token[] tokens = text.Tokens;

    /// <summary>The tokens [First, End) of the name, or an empty range.</summary>
    public (int First, int End) Of(int head, int phraseFirst, int phraseEnd)
    {
        var (first, end) = Range(head, phraseFirst, phraseEnd);
        if (first < head && end == head)
        {
            return (first, head + 1);
        }

        return IsOffice(first, end, phraseFirst) || !HasCapital(first, end) ? (head, head) : (WithParent(first, phraseFirst), end);
    }

    private (int First, int End) Range(int head, int phraseFirst, int phraseEnd)
    {
        if (names.In(head) && names.Of(head) is var span)
        {
            var (first, end) = Strip(head, Math.Max(span.First, phraseFirst), Math.Min(span.End, phraseEnd));
            return (tokens[head].Entity == EntityTag.Organization && first > phraseFirst && IsCapitalAdjective(first - 1) ? first - 1 : first, end);
        }

        if (tokens[head].Upos == Upos.Adj && Nations.Shared.Find(text.Form(head)) is not null)
        {
            return (head, head + 1);
        }

        return tokens[head].Upos == Upos.Propn ? Unmarked(head, phraseFirst, phraseEnd)
            : (Math.Min(BodyFirst(head, phraseFirst), CapitalRun(head, phraseFirst)), head);
    }

    // A unit's name takes in the body before it: "RRG River Force".
    private int WithParent(int first, int phraseFirst)
    {
        if (first <= phraseFirst || !names.In(first - 1) || tokens[first - 1].Entity != EntityTag.Organization
            || tokens[first].Entity != EntityTag.Organization || !names.In(first))
        {
            return first;
        }

        var unit = ClassTable.Shared.ClassOf(text.Form(names.Of(first).End - 1)) == "military-unit";
        return unit ? Math.Max(phraseFirst, names.Of(first - 1).First) : first;
    }

    private bool HasCapital(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Upos != Upos.Adp && text.Form(i).ContainsAnyInRange('A', 'Z') || text.Form(i)[0] > 127 && char.IsUpper(text.Form(i)[0]))
            {
                return true;
            }
        }

        return false;
    }

    // "the President", "the Army": a noun that a report writes with a capital describes and does not name.
    private bool IsOffice(int first, int end, int phraseFirst) =>
        end - first is 2 or 3 && Titles.Shared.ClassOf(text.SpanOf(first, end - 1).Of(text.Text)) is not null
        || end - first == 1 && (IsTitleWord(first) || first > phraseFirst && tokens[phraseFirst].Upos == Upos.Det
        && ClassTable.Shared.ClassOf(text.Form(first)) is "person" or "state-body" or "military-unit" or "facility" or "state" or "organisation");

    private bool IsTitleWord(int token) =>
        (!names.In(token) || names.Of(token) is var span && span.End - span.First == 1)
        && text.Form(token).Length > 1 && ClassTable.Shared.ClassOf(text.Form(token)) == "person"
        && Titles.Shared.ClassOf(text.FormString(token)) is not null;

    // "Nahr organization": a proper noun and the noun for a body name the body together.
    private int BodyFirst(int head, int phraseFirst)
    {
        if (head <= phraseFirst || (tokens[head].Morph & Morph.Plural) != 0 || tokens[head - 1].Upos != Upos.Propn
            || tokens[head - 1].Deprel is not (Deprel.Compound or Deprel.Flat or Deprel.Amod) || Nations.Shared.Find(text.Form(head - 1)) is not null
            || ClassTable.Shared.ClassOf(tokens[head].Lemma) is not ("organisation" or "movement" or "party"))
        {
            return head;
        }

        var first = names.In(head - 1) ? Math.Max(phraseFirst, names.Of(head - 1).First) : head - 1;
        return first;
    }

    // "Popular Defence Units": a run of capitalised words inside a line that is not all of them, whatever the tagger makes of them.
    private int CapitalRun(int head, int phraseFirst)
    {
        var first = head;
        var sentence = text.Sentences[text.SentenceOf(head)];
        if (tokens[head].Upos == Upos.Noun && char.IsUpper(text.Form(head)[0]) && sentence.Kind != SentenceKind.Headline)
        {
            while (first > phraseFirst && first - 1 > sentence.First && char.IsUpper(text.Form(first - 1)[0])
                && tokens[first - 1].Upos is Upos.Adj or Upos.Noun or Upos.Propn && Nations.Shared.Find(text.Form(first - 1)) is null)
            {
                first--;
            }
        }

        return first;
    }

    // A proper noun that the recogniser passed over: the run of proper nouns around it that hang together.
    private (int First, int End) Unmarked(int head, int phraseFirst, int phraseEnd)
    {
        int first = head, end = head + 1;
        while (first > phraseFirst && IsPartOf(first - 1, head))
        {
            first--;
        }

        while (first > phraseFirst && IsCapitalAdjective(first - 1))
        {
            first--;
        }

        while (end < phraseEnd && IsPartOf(end, head))
        {
            end++;
        }

        return Strip(head, first, end);
    }

    private bool IsPartOf(int token, int head) =>
        !names.In(token) && (tokens[token].Upos == Upos.Propn || IsHyphen(token))
        && (tokens[token].Head == head || tokens[token].Deprel is Deprel.Flat or Deprel.Compound or Deprel.Punct);

    // "United", "Northern": adjectives that belong to the name, where the line is not one of capitals.
    private bool IsCapitalAdjective(int token) =>
        !names.In(token) && tokens[token].Upos is Upos.Adj or Upos.Verb or Upos.Noun or Upos.Propn && char.IsUpper(text.Form(token)[0])
        && token > 0 && tokens[token - 1].Upos is Upos.Det or Upos.Part && Nations.Shared.Find(text.Form(token)) is null;

    private bool IsHyphen(int token) => tokens[token].Joined && text.Form(token) is "-" or "–" or "'" or "’";

    private (int First, int End) Strip(int head, int first, int end)
    {
        while (first < end - 1 && (tokens[first].Upos is Upos.Det or Upos.Punct or Upos.Part or Upos.Adp || IsTitle(head, first)))
        {
            first++;
        }

        while (end > first + 1 && tokens[end - 1].Upos is Upos.Punct or Upos.Part)
        {
            end--;
        }

        return (first, end);
    }

    private bool IsTitle(int head, int token) =>
        tokens[head].Entity is EntityTag.Person or EntityTag.None
        && tokens[token].Upos is Upos.Propn or Upos.Noun or Upos.Adj
        && (ClassTable.Shared.ClassOf(Bare(token)) == "person" || CueWords.Shared.GenderOf(text.FormString(token)) != 'a');

    private ReadOnlySpan<char> Bare(int token) => text.Form(token).TrimEnd('.');
}
