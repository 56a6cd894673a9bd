using Rapporteur.Read.Dates;
using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>Finds which dated sentence of a report tells of the event whose anniversary it mentions: the one that shares most names.</summary>
internal static class Anniversaries
{
    private const int Reach = 14;

    /// <summary>The date of the event whose anniversary is still to come, or null.</summary>
    public static Clue? Approaching(Draft draft, Clues clues)
    {
        foreach (var clue in clues.All)
        {
            if (clue.Value is { Shape: TimeShape.Opaque, Low: 1 } && Event(draft, clues, clue.Date) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    /// <summary>The date told for the event that an expression such as "the anniversary of the raid" is about.</summary>
    public static Clue? Event(Draft draft, Clues clues, DateExpression anniversary)
    {
        var text = draft.Text;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var end = Math.Min(text.Sentences[text.SentenceOf(anniversary.First)].End, anniversary.End + Reach);
        for (var i = anniversary.End; i < end; i++)
        {
            if (text.Tokens[i].End - text.Tokens[i].Start > 3)
            {
                names.Add(text.FormString(i));
            }
        }

        Clue? best = null;
        var most = 0;
        foreach (var clue in clues.All)
        {
            if (clue.Value is not { Anchor: TimeAnchor.Calendar, Shape: TimeShape.Day or TimeShape.Month })
            {
                continue;
            }

            var shared = Shared(text, text.Sentences[clue.Sentence], names);
            (best, most) = shared > most ? (clue, shared) : (best, most);
        }

        return best;
    }

    private static int Shared(AnnotatedText text, Sentence sentence, HashSet<string> names)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var shared = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var form = text.Form(i);
            shared += lookup.Contains(form) ? char.IsUpper(form[0]) ? 3 : 1 : 0;
        }

        return shared;
    }
}
