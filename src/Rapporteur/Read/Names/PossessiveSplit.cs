using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Names;

/// <summary>
/// Takes apart what the recogniser ran together over a possessive: no person's name holds one, and in "Omar Khalil's Northern Front" an
/// owner that the report or the nations' table knows is a name of its own. "Workers' Party" stays whole.
/// </summary>
internal sealed class PossessiveSplit(AnnotatedText text)
{
    private readonly Token[] tokens = text.Tokens;

    public void Run()
    {
        var persons = Persons();
        for (var first = 0; first < tokens.Length;)
        {
            var end = EndOf(first);
            var mark = tokens[first].Entity == EntityTag.None ? -1 : MarkIn(first, end);
            if (mark > first && mark < end - 1)
            {
                Split(first, mark, end, persons);
            }

            first = end;
        }
    }

    private void Split(int first, int mark, int end, HashSet<string> persons)
    {
        if (tokens[first].Entity == EntityTag.Person)
        {
            Mark(first, mark, first > 0 && tokens[first - 1].Entity == EntityTag.Organization ? EntityTag.Organization : EntityTag.Person, first > 0 && tokens[first - 1].Entity == EntityTag.Organization);
            Mark(mark + 1, end, EntityTag.Person, false);
        }
        else if (tokens[first].Entity == EntityTag.Organization)
        {
            if (Nations.Shared.Find(text.SpanOf(first, mark - 1).In(text.Text)) is { Form: NationForm.Name })
            {
                Mark(first, mark, EntityTag.Place, false);
            }
            else if (mark - first > 1 && persons.Contains(Last(first, mark)))
            {
                Mark(first, mark, EntityTag.Person, false);
            }
            else
            {
                return;
            }

            Mark(mark + 1, end, EntityTag.Organization, false);
        }
        else
        {
            return;
        }

        tokens[mark].Entity = EntityTag.None;
        tokens[mark].EntityStart = false;
    }

    private void Mark(int first, int end, EntityTag kind, bool goesOn)
    {
        for (var i = first; i < end; i++)
        {
            tokens[i].Entity = kind;
            tokens[i].EntityStart = i == first && !goesOn;
        }
    }

    /// <summary>Last words of the persons' names that the report gives without a possessive inside.</summary>
    private HashSet<string> Persons()
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var first = 0; first < tokens.Length;)
        {
            var end = EndOf(first);
            if (tokens[first].Entity == EntityTag.Person && MarkIn(first, end) < 0)
            {
                found.Add(Last(first, end));
            }

            first = end;
        }

        return found;
    }

    private string Last(int first, int end) => text.FormString(Math.Max(first, end - 1));

    private int MarkIn(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (tokens[i].Upos == Upos.Part && text.Form(i) is "'s" or "’s" or "'S" or "’S")
            {
                return i;
            }
        }

        return -1;
    }

    private int EndOf(int first)
    {
        var end = first + 1;
        while (end < tokens.Length && tokens[first].Entity != EntityTag.None && tokens[end].Entity == tokens[first].Entity && !tokens[end].EntityStart)
        {
            end++;
        }

        return end;
    }
}
