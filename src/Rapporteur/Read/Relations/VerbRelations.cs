using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>Verbs that tell a lasting relation: X leads Y, X was founded by Y, X belongs to Y.</summary>
internal sealed class VerbRelations(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly FrameMatcher matcher = new(draft, types);
    private readonly Factuality factuality = new(draft);
    private readonly DateAttachment dates = new(draft, [.. draft.Events.Select(e => e.Trigger)]);
    private readonly Bearers bearers = new(draft, types);

    public IEnumerable<RelationDraft> Find()
    {
        foreach (var verb in draft.Clauses.Predicates.Where(p => p.Pos == FramePos.Verb))
        {
            if (matcher.Match(verb, FrameTable.Relations) is not { } entry || !Wire.TryParse<RelationPredicate>(entry.Category, out var predicate))
            {
                continue;
            }

            var fact = factuality.Of(verb, null);
            if (fact.Negated || fact.Status is EventStatus.Hypothetical or EventStatus.Planned or EventStatus.Attempted)
            {
                continue;
            }

            foreach (var relation in Of(verb, entry, predicate))
            {
                yield return relation;
            }
        }
    }

    private IEnumerable<RelationDraft> Of(Predicate verb, FrameEntry entry, RelationPredicate predicate)
    {
        var violent = predicate is RelationPredicate.KilledBy or RelationPredicate.HostileTo;
        var subjects = Fillers(verb, entry, Role.Subject);
        var objects = Fillers(verb, entry, Role.Object).Concat(Deeper(verb, entry)).Distinct().Select(o => violent ? bearers.GroupOf(o) : o)
            .Where(o => predicate is not (RelationPredicate.Leads or RelationPredicate.Commands) || types.EntityAt(o) is not { Kind: ActorKind.Facility or ActorKind.Person }).ToList();
        if (predicate is RelationPredicate.DesignatedTerroristBy or RelationPredicate.SanctionedBy && subjects.Exists(bearers.IsNamed))
        {
            // "designated X a terrorist group": what X is called is not under sanctions itself.
            subjects.RemoveAll(s => !bearers.IsNamed(s));
        }

        foreach (var subject in subjects)
        {
            foreach (var target in objects)
            {
                var relation = new RelationDraft
                {
                    Subject = subject,
                    Predicate = predicate,
                    Object = target,
                    Rule = "verb:" + string.Join(' ', entry.Lemmas),
                    Evidence = EvidenceRange.Around(draft, verb.Token, [subject, target]),
                };
                Date(verb, relation);
                yield return relation;
            }
        }
    }

    private List<int> Fillers(Predicate verb, FrameEntry entry, Role role) =>
        [.. verb.Arguments.Where(a => RoleOf(entry, a.Source) == role && (types.Is(a.Token, "actor") || types.ClassOf(a.Token) is "state" or "facility" || types.Is(a.Token, "place")))
            .Select(a => a.Token).Take(4)];

    /// <summary>"Swore allegiance to X": the words of the entry may stand between the verb and its party.</summary>
    private IEnumerable<int> Deeper(Predicate verb, FrameEntry entry)
    {
        foreach (var word in draft.Clauses.Tree.Children(verb.Token))
        {
            if (entry.Lemmas.Length < 2 || tokens[word].Deprel != Deprel.Obj || !entry.Lemmas.Contains(tokens[word].Lemma))
            {
                continue;
            }

            foreach (var child in draft.Clauses.Tree.Children(word))
            {
                if (tokens[child].Deprel == Deprel.Nmod && entry.TryRole(Prepositions.Of(draft, draft.Clauses.Tree, child), out var role) && role == Role.Object
                    && types.Is(child, "actor"))
                {
                    yield return child;
                }
            }
        }
    }

    private static Role RoleOf(FrameEntry entry, string source) =>
        entry.TryRole(source, out var role) ? role : source switch { "subj" or "by" => Role.Subject, "obj" => Role.Object, _ => Role.None };

    private void Date(Predicate verb, RelationDraft relation)
    {
        if (dates.Of(verb, Read.DateKind.Point) is not { Range: { } range } date)
        {
            return;
        }

        if (date.Bound == DateBound.Until)
        {
            (relation.Until, relation.Former) = (range, true);
        }
        else if (date.Bound is DateBound.Since || date.Bound is DateBound.In && relation.Predicate != RelationPredicate.HostileTo)
        {
            relation.Since = range;
        }
    }
}
