using Rapporteur.Knowledge;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Whether the fillers of one role in two tellings can be the same, must be, or cannot.</summary>
internal sealed class Fillers(Draft draft, SemanticTypes types)
{
    private static readonly Lazy<HashSet<string>> persons = new(() => [.. DataFile.Lines("modes/persons.txt")]);

    /// <summary>1 when they share one, -1 when both have some that could be the same and none is, 0 when nothing can be held against each other.</summary>
    public int Agreement(List<int> a, List<int> b)
    {
        var clash = false;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                var same = Compare(x, y);
                if (same > 0)
                {
                    return 1;
                }

                clash |= same < 0;
            }
        }

        return clash ? -1 : 0;
    }

    private int Compare(int a, int b)
    {
        var (x, y) = (draft.PhraseHeadedBy(a), draft.PhraseHeadedBy(b));
        if (a == b || x is { Cluster: >= 0 } && y is { Cluster: >= 0 } && x.Cluster == y.Cluster)
        {
            return 1;
        }

        var (people, things) = (IsPeople(a) && IsPeople(b), IsThing(a) && IsThing(b));
        if (x is { Number: { } n } && y is { Number: { } m } && people)
        {
            return string.Equals(n, m, StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        }

        if (SameWord(a, b))
        {
            return x is { HasName: true } != y is { HasName: true } ? 0 : 1;
        }

        return !people && !things ? 0 : people && (IsVague(a) || IsVague(b) || IsPart(x, y)) ? 0 : -1;
    }

    /// <summary>A person can be one of a group that acts or suffers.</summary>
    private static bool IsPart(NounPhrase? x, NounPhrase? y) =>
        x is { HasName: false } && y is { HasName: false } && x.Plural != y.Plural;

    private bool SameWord(int a, int b) =>
        string.Equals(draft.Text.Tokens[a].Lemma, draft.Text.Tokens[b].Lemma, StringComparison.OrdinalIgnoreCase);

    private bool IsPeople(int token) => types.Is(token, "actor") || types.ClassOf(token) is "person" or "population";

    private bool IsThing(int token) => types.ClassOf(token) is "facility" or "vehicle" or "place" or "place-noun" or "weapon";

    private bool IsVague(int token)
    {
        var content = draft.PhraseHeadedBy(token)?.Content ?? token;
        return draft.Text.Tokens[content].Upos is Upos.Num or Upos.Pron || persons.Value.Contains(draft.Text.Tokens[content].Lemma)
            || types.ClassOf(token).Length == 0;
    }
}
