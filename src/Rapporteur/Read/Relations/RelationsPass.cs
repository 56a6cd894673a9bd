using Rapporteur.Read.Attribution;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>Finds relations and attributes of actors in nouns, verbs, compounds, possessives, titles and in what events imply.</summary>
internal sealed class RelationsPass : IPass
{
    public string Name => "Relations";

    public Layer Needs => Layer.Events | Layer.Actors;

    public Layer Adds => Layer.Relations;

    public void Run(Draft draft)
    {
        var types = new SemanticTypes(draft);
        var found = new List<RelationDraft>();
        found.AddRange(new NounRelations(draft, types).Find());
        found.AddRange(new VerbRelations(draft, types).Find());
        found.AddRange(new PairRelations(draft, types).Find());
        found.AddRange(new AdjectiveRelations(draft, types).Find());
        found.AddRange(new CompoundRelations(draft, types).Find());
        found.AddRange(new StructuralRelations(draft, types).Find());
        found.AddRange(new ImpliedRelations(draft, types).Find());
        found.AddRange(new CopulaRelations(draft, types).Find());
        found.AddRange(new AttributeRelations(draft, types).Find());
        found.AddRange(new OfficeRelations(draft, types).Find());
        found.AddRange(new ListRelations(draft, types).Find([.. found]));
        found.RemoveAll(r => found.Exists(o => SaysMore(draft, o, r)));
        var seen = new HashSet<(int, Findings.RelationPredicate, string)>();
        foreach (var relation in found.OrderBy(r => r.Evidence.First))
        {
            if (IsSelf(draft, relation) || IsBoilerplate(draft, relation) || IsLost(draft, types, relation.Subject) || IsLost(draft, types, relation.Object)
                || relation.Predicate == Findings.RelationPredicate.LocatedIn && IsAnywhere(draft, relation.Object)
                || !seen.Add((Key(draft, relation.Subject), relation.Predicate, ObjectKey(draft, relation))))
            {
                continue;
            }

            relation.Chain = Chains.Over(draft, relation.Subject);
            if (relation.Chain.Any(a => a.Act == Findings.StatementAct.Denies))
            {
                continue;
            }

            draft.Relations.Add(relation);
        }
    }

    private static bool IsBoilerplate(Draft draft, RelationDraft relation) =>
        draft.Text.Sentences[draft.Text.SentenceOf(relation.Evidence.First)].Kind is SentenceKind.Boilerplate or SentenceKind.Dateline;

    /// <summary>"US President" beside "President": the fuller value stands for both.</summary>
    private static bool SaysMore(Draft draft, RelationDraft fuller, RelationDraft other) =>
        fuller.Predicate == other.Predicate && fuller.ObjectWords is { } more && other.ObjectWords is { } less && more.Length > less.Length
        && more.Contains(less, StringComparison.OrdinalIgnoreCase) && Key(draft, fuller.Subject) == Key(draft, other.Subject);

    /// <summary>A pronoun that stands for nobody known tells nothing.</summary>
    private static bool IsLost(Draft draft, SemanticTypes types, int token) =>
        token >= 0 && draft.Text.Tokens[token].Upos == Upos.Pron && types.EntityAt(token) is not { IsActor: true };

    /// <summary>"In his street": a place that no name tells from others.</summary>
    private static bool IsAnywhere(Draft draft, int place)
    {
        if (place < 0 || draft.PhraseHeadedBy(place) is not { HasName: false, Class: not "facility" } phrase)
        {
            return false;
        }

        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (draft.Text.Tokens[i].Upos == Upos.Propn)
            {
                return false;
            }
        }

        return draft.Text.Tokens[place].Upos != Upos.Propn;
    }

    private static bool IsSelf(Draft draft, RelationDraft relation) =>
        relation.Object >= 0 && Key(draft, relation.Subject) == Key(draft, relation.Object);

    private static int Key(Draft draft, int token) => draft.PhraseHeadedBy(token) is { Cluster: >= 0 } phrase ? phrase.Cluster : -2 - token;

    private static string ObjectKey(Draft draft, RelationDraft relation) =>
        relation.Object >= 0 ? Key(draft, relation.Object).ToString() : relation.ObjectWords ?? "";
}
