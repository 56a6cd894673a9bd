using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Link;

/// <summary>What the posts of two persons say for or against their being one.</summary>
internal sealed class PostEvidence(Posts posts, Clusters clusters)
{
    /// <summary>Within so many days somebody may have left one post for another.</summary>
    private const int DaysOfChange = 180;

    private const int SharedStem = 4;

    /// <summary>A feature where both hold the same post, or posts that exclude each other; the former outweighs the latter.</summary>
    public LinkFeature? Compare(LinkNode a, LinkNode b)
    {
        var pairs = posts.Of(a).SelectMany(l => posts.Of(b).Select(r => (Left: l, Right: r))).ToList();
        return pairs.Exists(p => AreSame(p.Left, p.Right)) ? Feature("persons/same-post", pairs.First(p => AreSame(p.Left, p.Right)))
            : pairs.Exists(p => Exclude(p.Left, p.Right)) ? Feature("persons/other-post", pairs.First(p => Exclude(p.Left, p.Right)))
            : null;
    }

    private static LinkFeature Feature(string name, (Post Left, Post Right) pair) =>
        new(name, $"{pair.Left.Words} | {pair.Right.Words}", Weights.Default[name]);

    private bool AreSame(Post a, Post b) => a.Role == b.Role && (a.Body is not null && b.Body is not null
        ? AreOne(a.Body, b.Body)
        : a.Office == b.Office && a.Of.Count > 0 && a.Of.Count == b.Of.Count && a.Of.All(w => b.Of.Any(o => Alike(w, o))));

    private bool Exclude(Post a, Post b)
    {
        if (a.IsOver || b.IsOver || AreApart(a, b))
        {
            return false;
        }

        return (a.Office, b.Office) switch
        {
            (null, null) => a.Role == b.Role && TwoBodies(a.Body!, b.Body!, a.Role),
            (null, _) => LeadsArmed(a),
            (_, null) => LeadsArmed(b),
            _ when a.Office == b.Office => a.Of.Any(w => !b.Of.Any(o => Alike(w, o))) && b.Of.Any(w => !a.Of.Any(o => Alike(w, o))),
            _ => true,
        };
    }

    private static bool AreApart(Post a, Post b) => a.Held is { } left && b.Held is { } right
        && (left.From?.DayNumber - right.To?.DayNumber > DaysOfChange || right.From?.DayNumber - left.To?.DayNumber > DaysOfChange);

    private static bool LeadsArmed(Post post) => post.Role == RelationPredicate.Leads && post.Body!.Kind is ActorKind.ArmedGroup or ActorKind.MilitaryUnit;

    /// <summary>Whether nothing hints that the two bodies are one, or one a part of the other; of an acronym nobody knows what it stands for.</summary>
    private bool TwoBodies(LinkNode a, LinkNode b, RelationPredicate role)
    {
        var left = clusters.Of(a);
        var right = clusters.Of(b);
        return Sort(a.Kind) == Sort(b.Kind) && (role == RelationPredicate.SpokesmanOf || IsLedAlone(a.Kind)) && !AreOne(a, b)
            && left.Exists(n => n.Key.Acronym is null) && right.Exists(n => n.Key.Acronym is null)
            && !left.Exists(l => right.Exists(r => posts.AreTied(l, r) || ShareWord(l, r)));
    }

    /// <summary>Which of several fighting bodies one is, a report hardly tells.</summary>
    private static ActorKind Sort(ActorKind kind) => kind is ActorKind.MilitaryUnit or ActorKind.Movement ? ActorKind.ArmedGroup : kind;

    /// <summary>Whether nobody leads two of this kind.</summary>
    private static bool IsLedAlone(ActorKind kind) => Sort(kind) is ActorKind.State or ActorKind.ArmedGroup or ActorKind.Party;

    private static bool ShareWord(LinkNode a, LinkNode b) => a.Key.Words.Any(l => !l.IsCommon && !l.IsHead && !l.IsWeakHead
        && b.Key.Words.Any(r => WordMatch.Compare(l, r) >= WordLikeness.SameSound));

    private bool AreOne(LinkNode a, LinkNode b) => clusters.Of(a).Contains(b);

    private static bool Alike(string a, string b) => a == b || NameWord.Of(a).Sound == NameWord.Of(b).Sound
        || (a.Length >= SharedStem && b.Length >= SharedStem && string.CompareOrdinal(a, 0, b, 0, SharedStem) == 0);
}
