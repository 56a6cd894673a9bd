using Rapporteur.Text;

namespace Rapporteur.Training.Muc;

/// <summary>Gathers phrases that mean the same beyond the reader's clusters: equal wordings, and longer and shorter forms of a person's name.</summary>
internal static class Entities
{
    public static List<List<Candidate>> Of(List<Candidate> candidates)
    {
        var groups = candidates.GroupBy(c => c.Cluster).Select(g => g.ToList()).ToList();
        var merged = new List<List<Candidate>>();
        foreach (var group in groups)
        {
            if (merged.Find(m => Same(m, group)) is { } known)
            {
                known.AddRange(group);
            }
            else
            {
                merged.Add(group);
            }
        }

        return merged;
    }

    private static bool Same(List<Candidate> a, List<Candidate> b) => a.Exists(x => b.Exists(y => Same(x, y)));

    private static bool Same(Candidate a, Candidate b)
    {
        if (IsPerson(a) && IsPerson(b))
        {
            return SamePerson(Wording.Of(a.Name).Core, Wording.Of(b.Name).Core);
        }

        return a.Phrase.Number == b.Phrase.Number && a.Phrase.Plural == b.Phrase.Plural && Wording.Of(a.Text).Core.AsSpan().SequenceEqual(Wording.Of(b.Text).Core);
    }

    /// <summary>The shorter name stands at the beginning or the end of the longer one.</summary>
    private static bool SamePerson(string[] a, string[] b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length > 0 && (longer.AsSpan(0, shorter.Length).SequenceEqual(shorter) || longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter)
            || (shorter.Length > 1 && shorter.All(longer.Contains)));
    }

    private static bool IsPerson(Candidate c) => c.Phrase.Entity == EntityTag.Person && c.Name.Length > 0;
}
