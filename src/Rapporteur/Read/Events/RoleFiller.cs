using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Puts a predicate's arguments into the roles of its event, and finds its date, place and numbers.</summary>
internal sealed class RoleFiller(Draft draft, SemanticTypes types, HashSet<int> triggers)
{
    private readonly DateAttachment dates = new(draft, triggers);
    private readonly Token[] tokens = draft.Text.Tokens;

    public void Fill(EventDraft found)
    {
        var places = new PlaceFinder(draft, types, dates);
        foreach (var argument in found.Predicate.Arguments)
        {
            found.IsOfNobody |= argument.Source is "obj" or "subj" && !argument.Shared && found.Predicate.Pos == FramePos.Verb && IsNobody(argument.Token);
            if (!IsNobody(argument.Token) && !dates.IsDate(argument.Token) || tokens[argument.Token].Entity is EntityTag.Person or EntityTag.Organization)
            {
                Place(found, argument, places);
            }
        }

        FromObject(found, places);
        if (found.Entry.Pos == FramePos.Noun && found.Predicate.Find("poss") is >= 0 and var owner && found.Recipients.Contains(owner)
            && found.Predicate.Find("of") is >= 0 and var sufferer && found.Recipients.Contains(sufferer) && types.Is(owner, "actor"))
        {
            // "The army's bombing of the town".
            found.Recipients.Remove(owner);
            Add(found.Actors, owner);
        }

        if (found.Type == EventType.Consult)
        {
            // PLOVER lists all parties of a meeting as actors.
            found.Recipients.Where(r => types.Is(r, "actor")).ToList().ForEach(r => Add(found.Actors, r));
            found.Recipients.RemoveAll(found.Actors.Contains);
        }

        if (found.IsTollOnly && found.Entry.Lemmas.Length > 1)
        {
            // "Counted nine bodies", "lost their lives": the subject of such words is no killer.
            found.Actors.Clear();
        }

        places.Complete(found);
        Date(found);
        Casualties.Count(draft, types, found);
        ModeRefiner.Refine(draft, found);
        found.Evidence = EvidenceRange.Of(draft, found);
    }

    /// <summary>"Sent weapons to the militia": a preposition that the frame knows may hang on the object.</summary>
    private void FromObject(EventDraft found, PlaceFinder places)
    {
        if (found.Predicate.Pos != FramePos.Verb || found.Predicate.Find("obj") is not (>= 0 and var item))
        {
            return;
        }

        foreach (var child in draft.Clauses.Tree.Children(item))
        {
            if (tokens[child].Deprel == Deprel.Nmod && Prepositions.Of(draft, draft.Clauses.Tree, child) is { Length: > 0 } preposition
                && preposition != "of" && found.Entry.TryRole(preposition, out _) && !found.Predicate.Has(preposition))
            {
                Place(found, new Argument(preposition, child), places);
            }
        }
    }

    private void Place(EventDraft found, Argument argument, PlaceFinder places)
    {
        switch (RoleOf(found.Entry, argument))
        {
            case Role.Actor:
                AddActor(found, argument.Token);
                break;
            case Role.Recipient when !IsEvent(argument.Token):
                Add(found.Recipients, argument.Token);
                break;
            case Role.Origin when found.Type == EventType.Retreat && places.IsPlace(argument.Token) && types.ClassOf(argument.Token) != "state":
            case Role.Place when places.IsPlace(argument.Token):
                Add(found.Places, argument.Token);
                break;
            case Role.None when argument.Source == "on" && found.Predicate.Pos == FramePos.Verb && types.ClassOf(argument.Token) is "place-noun":
                Add(found.Places, argument.Token);
                break;
            case Role.Cause when found.Instrument < 0 && types.ClassOf(argument.Token) == "weapon":
            case Role.Instrument when found.Instrument < 0 && !IsEvent(argument.Token):
                found.Instrument = argument.Token;
                break;
        }
    }

    private Role RoleOf(FrameEntry entry, Argument argument)
    {
        if (entry.Pos == FramePos.Verb && entry.Lemmas.Length > 1 && argument.Source == entry.Lemmas[^1] && !entry.TryRole(argument.Source, out _))
        {
            // "Set fire to the gate": the preposition of the expression marks who suffers.
            return Role.Recipient;
        }

        if (argument.Source != "compound" || entry.TryRole("compound", out _))
        {
            return RoleMap.OfEvent(entry, argument.Source);
        }

        return types.ClassOf(argument.Token) switch
        {
            "weapon" => Role.Instrument,
            "facility" or "vehicle" or "person" or "population" => Role.Recipient,
            _ when tokens[argument.Token].Entity == EntityTag.Place && types.ClassOf(argument.Token) != "state" => Role.Place,
            _ when types.Is(argument.Token, "actor") => Role.Actor,
            _ when types.Is(argument.Token, "place") => Role.Place,
            _ => Role.None,
        };
    }

    /// <summary>A rocket that hits and a strike that kills are means; whoever is behind them is found elsewhere.</summary>
    private void AddActor(EventDraft found, int token)
    {
        if (types.Is(token, "weapon") || types.ClassOf(token) is "weapon" or "vehicle" or "substance")
        {
            found.Instrument = found.Instrument < 0 ? token : found.Instrument;
            var owner = draft.Clauses.Tree.Child(token, Deprel.Compound);
            if (owner >= 0 && types.Is(owner, "actor"))
            {
                Add(found.Actors, owner);
            }
        }
        else if (!IsEvent(token) && (draft.PhraseHeadedBy(token) is { HasName: true } || types.ClassOf(token) is not ("time" or "money" or "document" or "measure" or "disease" or "place-noun")))
        {
            Add(found.Actors, token);
        }
    }

    /// <summary>"No one", "nobody": nothing happened to anybody.</summary>
    private bool IsNobody(int token)
    {
        if (Knowledge.Modality.Of(tokens[token].Lemma) == Knowledge.ModalEffect.Negated)
        {
            return true;
        }

        foreach (var child in draft.Clauses.Tree.Children(token))
        {
            if (tokens[child].Deprel == Deprel.Det && Knowledge.Modality.Of(tokens[child].Lemma) == Knowledge.ModalEffect.Negated)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What has happened since June has happened by the day of publication; without that day an open interval says too little.</summary>
    private DateRange? Bounded(DateRange? range) => range switch
    {
        { From: { } from, To: null } open when draft.Published?.To is { } published && from <= published => new DateRange(from, published, open.Basis),
        { Days: null } => null,
        _ => range,
    };

    /// <summary>"Struck four times": how often, in the report's words.</summary>
    private string? Times(int verb)
    {
        var times = draft.Clauses.Tree.Child(verb, Deprel.OblUnmarked);
        return times >= 0 && tokens[times].Lemma == "time" && draft.PhraseHeadedBy(times) is { Number: { } number } ? number : null;
    }

    private bool IsEvent(int token) =>
        types.ClassOf(token) == "event" && draft.Clauses.At(token) is { Pos: FramePos.Noun };

    private static void Add(List<int> role, int token)
    {
        if (!role.Contains(token))
        {
            role.Add(token);
        }
    }

    private void Date(EventDraft found)
    {
        if (dates.Of(found.Predicate, DateKind.Point) is { } point)
        {
            found.Date = Bounded(point.Range);
            found.DateWords = Phrasing.Collapse(point.Span.Of(draft.Report.Text));
        }

        if (dates.Of(found.Predicate, DateKind.Recurring) is { } recurring)
        {
            found.Count = Phrasing.Collapse(recurring.Span.Of(draft.Report.Text));
            found.Status = found.Status == EventStatus.Occurred ? EventStatus.Ongoing : found.Status;
        }

        found.Count ??= Times(found.Predicate.Anchor);
        var phrase = draft.PhraseHeadedBy(found.Trigger);
        if (found.Predicate.Pos == FramePos.Noun && phrase is { Number: { } number, Plural: true })
        {
            found.Count ??= number;
        }
    }
}
