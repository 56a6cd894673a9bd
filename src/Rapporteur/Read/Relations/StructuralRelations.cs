using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>Relations that only the construction tells: X's Y, a base in a town, "X of Y", a hundred fighters.</summary>
internal sealed class StructuralRelations(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;
    private readonly Bearers bearers = new(draft, types);
    private readonly HashSet<int> suffering = [.. draft.Events.SelectMany(e => e.Recipients.Concat(e.Actors).Concat(e.Places))];

    public IEnumerable<RelationDraft> Find() =>
        draft.Phrases.Select(p => p.Head).Select(OfPhrase).OfType<RelationDraft>();

    private RelationDraft? OfPhrase(int token)
    {
        if (tokens[token].Deprel == Deprel.NmodPoss && ClauseWords.IsRelative(tokens[token].Lemma))
        {
            return Antecedent(tokens[token].Head) is { } owner && Possessive(owner, tokens[token].Head) is var (holder, tie, held, name)
                ? Make(holder, tie, held, name) : null;
        }

        var head = Named(tokens[token].Head);
        if (head < 0 || draft.PhraseHeadedBy(head) is null)
        {
            return null;
        }

        var preposition = tokens[token].Deprel is Deprel.Nmod or Deprel.Obl ? Prepositions.Of(draft, tree, token) : "";
        if (preposition == "of" && IsGroup(head) && IsCount(token) is { } count)
        {
            return Size(head, token, count);
        }

        return Of(token, head, preposition) is var (subject, predicate, target, rule) ? Make(subject, predicate, target, rule) : null;
    }

    /// <summary>The head of the name that a token is part of: the parser may hang "of X" on a person's family name.</summary>
    private int Named(int token)
    {
        while (token >= 0 && tokens[token].Deprel == Deprel.Flat && draft.PhraseHeadedBy(token) is null)
        {
            token = tokens[token].Head;
        }

        return token;
    }

    private (int, RelationPredicate, int, string)? Of(int token, int head, string preposition)
    {
        return tokens[token].Deprel switch
        {
            Deprel.NmodPoss => Possessive(token, head),
            Deprel.Nmod or Deprel.Obl when preposition == "under" && types.EntityAt(token) is { IsNamed: true, Kind: ActorKind.Person } && LedBy(head) is { } led => (token, RelationPredicate.Leads, led, "under"),
            Deprel.Compound when IsPlaceOf(head, token) => (head, RelationPredicate.LocatedIn, token, "place-of-facility"),
            Deprel.Nmod when preposition == "of" && IsPlaceOf(head, token) => (head, RelationPredicate.LocatedIn, token, "place-of-facility"),
            Deprel.Compound or Deprel.Amod when IsBody(head) && (IsNamed(head) || types.EntityAt(token) is { Kind: ActorKind.State } && IsOfState(head)) && (IsStateOrGroup(token) || types.EntityAt(token) is { Kind: ActorKind.State, IsNamed: true }) => (head, RelationPredicate.PartOf, token, "compound-body"),
            Deprel.Nmod when preposition == "of" && IsTroop(head) && types.EntityAt(token) is { IsNamed: true, Kind: ActorKind.Person } => (token, RelationPredicate.Leads, head, "group-of-person"),
            Deprel.Nmod when preposition == "of" && IsPerson(head) && IsNamed(head) && IsNamed(token) && IsGroup(token) => (head, RelationPredicate.MemberOf, token, "person-of-group"),
            Deprel.Nmod when preposition == "of" && IsBody(head) && types.ClassOf(token) == "state" && IsNamed(token) => (head, RelationPredicate.PartOf, token, "body-of-state"),
            Deprel.Nmod when preposition is "in" or "at" or "near" && types.Is(token, "place") && (IsLocatable(head) || IsOneOf(head, preposition)) => (head, RelationPredicate.LocatedIn, token, "in-place"),
            _ => null,
        };
    }

    /// <summary>What the relative clause that holds a token modifies.</summary>
    private int? Antecedent(int token)
    {
        for (var steps = 0; steps < 6 && token >= 0; steps++)
        {
            if (tokens[token].Deprel == Deprel.AclRelcl)
            {
                return tokens[token].Head;
            }

            token = tokens[token].Head;
        }

        return null;
    }

    private (int, RelationPredicate, int, string)? Possessive(int owner, int thing)
    {
        // "Peru's largest rebel group" is not Peru's.
        if (types.EntityAt(owner) is { Kind: ActorKind.State } && types.EntityAt(thing) is { Kind: ActorKind.ArmedGroup or ActorKind.Party or ActorKind.Movement or ActorKind.Coalition })
        {
            return null;
        }

        // "its army, the Highland Guard": the name beside the noun is what belongs.
        var named = bearers.Of(thing);
        if (named != thing && bearers.IsGroup(named) && !IsStance(thing) && IsBody(named) && types.EntityAt(owner) is { IsNamed: true, Kind: not ActorKind.Person } && named != owner)
        {
            return (named, RelationPredicate.PartOf, owner, "owner-s-named-body");
        }

        if (!IsNamed(thing) && bearers.IsGroup(owner) && CueWords.Shared.Has("own-people", tokens[thing].Lemma))
        {
            return (thing, RelationPredicate.MemberOf, owner, "owner-s-people");
        }

        if (IsPerson(thing) && IsNamed(thing) && IsGroup(owner))
        {
            return (thing, RelationPredicate.MemberOf, owner, "group-s-person");
        }

        if (IsPerson(owner) && IsNamed(owner) && IsNamed(thing) && IsGroup(thing))
        {
            return (owner, RelationPredicate.Leads, thing, "person-s-group");
        }

        return IsBody(thing) && IsStateOrGroup(owner) && (IsNamed(thing) || IsNamed(owner) && draft.PhraseHeadedBy(thing) is { Plural: false }) ? (thing, RelationPredicate.PartOf, owner, "owner-s-body") : null;
    }

    /// <summary>The group that somebody has under him: the noun itself, or the subject of what was done under him.</summary>
    private int? LedBy(int head)
    {
        if (IsGroup(head))
        {
            return head;
        }

        var subject = draft.Clauses.VerbAt(head) is { } verb ? verb.Find("subj") : -1;
        return subject >= 0 && IsGroup(subject) ? subject : null;
    }

    /// <summary>"X's rival, Y": what Y is to X, and no part of it.</summary>
    private bool IsStance(int noun) => FrameTable.Relations.Senses(FramePos.Noun, tokens[noun].Lemma).Any(e => e.Category != Wire.Name(RelationPredicate.PartOf));

    private bool IsPlaceOf(int facility, int place) =>
        IsSite(facility) && tokens[place].Entity == EntityTag.Place && types.ClassOf(place) != "state" && IsNamed(place);

    private RelationDraft Make(int subject, RelationPredicate predicate, int target, string rule) => new()
    {
        Subject = subject,
        Predicate = predicate,
        Object = target,
        Rule = "structure:" + rule,
        Evidence = EvidenceRange.Around(draft, subject, [target]),
    };

    /// <summary>"A group of some 4,000 men": people with a number.</summary>
    private string? IsCount(int token) =>
        draft.PhraseHeadedBy(token) is { Number: { } number } && types.ClassOf(token) is "person" or "population" or "armed-group" or "military-unit"
            ? number : null;

    private RelationDraft Size(int group, int people, string number) => new()
    {
        Subject = group,
        Predicate = RelationPredicate.Size,
        Object = -1,
        ObjectWords = Phrasing.Words(draft, people) is { } words && words.Contains(number, StringComparison.Ordinal) ? words : number,
        Rule = "structure:number-of",
        Evidence = EvidenceRange.Around(draft, group, [people]),
    };

    private bool IsNamed(int token) => draft.PhraseHeadedBy(token)?.Form is MentionForm.Name or MentionForm.Acronym or MentionForm.ShortName;

    private bool IsPerson(int token) => types.Is(token, "person");

    private bool IsGroup(int token) => types.EntityAt(token) is { IsActor: true, Kind: not (ActorKind.Person or ActorKind.Facility or ActorKind.State or ActorKind.Population) };

    private bool IsStateOrGroup(int token) => types.EntityAt(token) is { IsActor: true, Kind: not (ActorKind.Person or ActorKind.Facility or ActorKind.Population) } or { Kind: ActorKind.State, IsNamed: true };

    private bool IsOfState(int token) => types.EntityAt(token) is { Kind: ActorKind.StateBody or ActorKind.MilitaryUnit } && draft.PhraseHeadedBy(token) is { Number: null, Plural: false };

    private bool IsTroop(int token) => types.EntityAt(token) is { IsActor: true, Kind: ActorKind.ArmedGroup or ActorKind.MilitaryUnit or ActorKind.Party or ActorKind.Coalition }
        && draft.PhraseHeadedBy(token) is { Number: null };

    private bool IsBody(int token) => types.EntityAt(token) is { IsActor: true, Kind: ActorKind.StateBody or ActorKind.MilitaryUnit or ActorKind.Party or ActorKind.ArmedGroup };

    /// <summary>"The camp at X" that was attacked, and no building mentioned in passing.</summary>
    private bool IsSite(int token) => types.EntityAt(token) is { Kind: ActorKind.Facility } && suffering.Contains(token);

    private bool IsOneOf(int facility, string preposition) => preposition == "at" && types.EntityAt(facility) is { Kind: ActorKind.Facility } && draft.PhraseHeadedBy(facility) is { Definite: true };

    private bool IsLocatable(int token) => IsSite(token) || types.EntityAt(token) is { IsActor: true, Kind: ActorKind.Media or ActorKind.MilitaryUnit or ActorKind.ArmedGroup or ActorKind.Company or ActorKind.StateBody }
        || types.EntityAt(token) is { IsActor: true, IsNamed: true, Kind: ActorKind.Movement } || IsSomeoneThere(token);

    /// <summary>"A security official in Mora".</summary>
    private bool IsSomeoneThere(int token) => types.EntityAt(token) is { IsActor: true, IsNamed: false, Kind: ActorKind.Person or ActorKind.Population } && draft.PhraseHeadedBy(token) is { Plural: false } or { Number: not null }
        && Prepositions.Of(draft, tree, token) is not "in" || tokens[token].Deprel == Deprel.Nsubj && tokens[token].Upos == Upos.Noun && types.EntityAt(token) is { IsActor: true, Kind: ActorKind.Person or ActorKind.Population };
}
