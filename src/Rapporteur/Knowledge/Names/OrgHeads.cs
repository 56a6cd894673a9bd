using Rapporteur.Findings;

namespace Rapporteur.Knowledge.Names;

/// <summary>Kinds of actor by the word that heads a name: brigade, ministry, front; also heads of facilities.</summary>
internal sealed class OrgHeads
{
    private static readonly Lazy<OrgHeads> Loaded = new(() => new OrgHeads());

    private readonly Dictionary<uint, ActorKind> kinds = [];

    private OrgHeads()
    {
        foreach (var (kind, word) in HeadFiles.Listed("orgs/heads.txt"))
        {
            kinds.TryAdd(Phrases.Hash(word), HeadFiles.Kind(kind));
        }

        foreach (var (kind, word) in HeadFiles.Listed("facilities/heads.txt").Where(l => l.Kind is "facility" or "street"))
        {
            kinds.TryAdd(Phrases.Hash(word), HeadFiles.Kind(kind));
        }
    }

    public static OrgHeads Shared => Loaded.Value;

    /// <summary>The kind that a head word or phrase gives a name, or null. The first kind in the data file wins.</summary>
    public ActorKind? KindOf(string head) => kinds.TryGetValue(Phrases.Hash(head), out var kind) ? kind : null;

    /// <summary>The kind of a whole name: its last word that is a head before <c>of</c> or <c>for</c>, else any head in it.</summary>
    public ActorKind? KindOfName(string name)
    {
        var words = Phrases.Words(name);
        var stop = Array.FindIndex(words, 1, w => char.IsLower(w[0]) && w.Length <= 3);
        for (var i = (stop > 0 ? stop : words.Length) - 1; i >= 0; i--)
        {
            if ((i > 0 ? KindOf(words[i - 1] + " " + words[i]) : null) is { } two)
            {
                return two;
            }

            if (KindOf(words[i]) is { } one)
            {
                return one;
            }
        }

        return words.Skip(Math.Max(stop, 0)).Select(KindOf).FirstOrDefault(k => k is not null);
    }
}
