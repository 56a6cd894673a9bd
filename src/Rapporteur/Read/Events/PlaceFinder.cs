using Rapporteur.Read.Clauses;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Where an event lies: its own places, those of what was hit, those of the clause it stands in; with what contains them.</summary>
internal sealed class PlaceFinder(Draft draft, SemanticTypes types, DateAttachment dates)
{
    private const int MostPlaces = 6;

    private readonly Token[] tokens = draft.Text.Tokens;

    public bool IsPlace(int token) =>
        !dates.IsDate(token) && (types.Is(token, "place") || types.ClassOf(token) is "facility" or "place" or "place-noun" or "state");

    public void Complete(EventDraft found)
    {
        if (found.Places.Count == 0)
        {
            foreach (var recipient in found.Recipients)
            {
                AddInside(found, recipient);
            }
        }

        foreach (var recipient in found.Recipients)
        {
            if (tokens[recipient].Entity == EntityTag.Place && types.ClassOf(recipient) != "state")
            {
                Add(found, recipient);
            }
        }

        if (found.Places.Count == 0)
        {
            FromClause(found);
        }

        if (found.Type is Findings.EventType.Assault or Findings.EventType.Protest
            && found.Recipients.Find(r => types.ClassOf(r) == "facility") is > 0 and var site)
        {
            found.Places.Remove(site);
            found.Places.Insert(0, site);
        }

        foreach (var place in found.Places.ToArray())
        {
            AddContainers(found, place);
        }
    }

    private void AddInside(EventDraft found, int thing)
    {
        foreach (var child in draft.Clauses.Tree.Children(thing))
        {
            var named = tokens[child].Deprel is Deprel.Compound or Deprel.NmodPoss && tokens[child].Entity == EntityTag.Place && types.ClassOf(child) != "state"
                && !NameSpan.Same(tokens, thing, child);
            if (named || (tokens[child].Deprel is Deprel.Nmod or Deprel.Obl && IsLocative(Prepositions.Of(draft, draft.Clauses.Tree, child)) && IsPlace(child)))
            {
                Add(found, child);
            }
        }
    }

    private void FromClause(EventDraft found)
    {
        var token = tokens[found.Predicate.Anchor].Head;
        for (var steps = 0; steps < 3 && token >= 0 && found.Places.Count == 0; steps++)
        {
            if (draft.Clauses.VerbAt(token) is { } verb)
            {
                foreach (var argument in verb.Arguments)
                {
                    if (IsLocative(argument.Source) && IsPlace(argument.Token) && types.Is(argument.Token, "place"))
                    {
                        Add(found, argument.Token);
                    }
                }
            }

            token = tokens[token].Head;
        }
    }

    private void AddContainers(EventDraft found, int place)
    {
        if (found.Places.Count >= MostPlaces)
        {
            return;
        }

        foreach (var child in draft.Clauses.Tree.Children(place))
        {
            var locative = tokens[child].Deprel is Deprel.Nmod && IsLocative(Prepositions.Of(draft, draft.Clauses.Tree, child));
            var apposed = tokens[child].Deprel is Deprel.Appos or Deprel.Flat or Deprel.NmodUnmarked or Deprel.NmodPoss or Deprel.List;
            if ((locative || apposed) && !NameSpan.Same(tokens, place, child) && types.Is(child, "place"))
            {
                Add(found, child);
                AddContainers(found, child);
            }
        }
    }

    private static void Add(EventDraft found, int place)
    {
        if (!found.Places.Contains(place) && found.Places.Count < MostPlaces)
        {
            found.Places.Add(place);
        }
    }

    private static bool IsLocative(string preposition) =>
        preposition is "in" or "at" or "near" or "outside" or "inside" or "around" or "across" or "throughout" or "within" or "over" or "of";
}
