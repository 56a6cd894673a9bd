using Rapporteur.Knowledge.Classes;
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
        return IsOffice(first, end, phraseFirst) ? (head, head) : (first, end);
    }

    private (int First, int End) Range(int head, int phraseFirst, int phraseEnd)
    {
        if (names.In(head) && names.Of(head) is var span)
        {
            return Strip(head, Math.Max(span.First, phraseFirst), Math.Min(span.End, phraseEnd));
        }

        if (tokens[head].Upos == Upos.Adj && Nations.Shared.Find(text.Form(head)) is not null)
        {
            return (head, head + 1);
        }

        return tokens[head].Upos == Upos.Propn ? Unmarked(head, phraseFirst, phraseEnd) : (head, head);
    }

    // "the President", "the Army": a noun that a report writes with a capital describes and does not name.
    private bool IsOffice(int first, int end, int phraseFirst) =>
        end - first == 1 && first > phraseFirst && tokens[phraseFirst].Upos == Upos.Det
        && ClassTable.Shared.ClassOf(text.Form(first)) is "person" or "state-body" or "military-unit" or "facility" or "state" or "organisation";

    // A proper noun that the recogniser passed over: the run of proper nouns around it that hang together.
    private (int First, int End) Unmarked(int head, int phraseFirst, int phraseEnd)
    {
        int first = head, end = head + 1;
        while (first > phraseFirst && IsPartOf(first - 1, head))
        {
            first--;
        }

        while (first > phraseFirst && IsCapitalAdjective(first - 1, head))
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
    private bool IsCapitalAdjective(int token, int head) =>
        !names.In(token) && tokens[token].Head == head && tokens[token].Deprel == Deprel.Amod && char.IsUpper(text.Form(token)[0])
        && token > 0 && tokens[token - 1].Upos == Upos.Det && Nations.Shared.Find(text.Form(token)) is null;

    private bool IsHyphen(int token) => tokens[token].Joined && text.Form(token) is "-" or "–" or "'" or "’";

    private (int First, int End) Strip(int head, int first, int end)
    {
        while (first < end - 1 && (tokens[first].Upos is Upos.Det or Upos.Punct or Upos.Part || IsTitle(head, first)))
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
