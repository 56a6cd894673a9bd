namespace Rapporteur.Read.Coreference;

/// <summary>All references of a report and the clusters they form; merging respects sort, number, sex and names.</summary>
internal sealed class Clusters
{
    private readonly Cluster[] clusterOf;

    public Clusters(Reference[] references)
    {
        References = references;
        clusterOf = new Cluster[references.Length];
        for (var i = 0; i < references.Length; i++)
        {
            var reference = references[i];
            clusterOf[i] = new Cluster
            {
                Sort = reference.Sort, Gender = reference.Gender, HasName = reference.IsName,
                State = reference.IsState ? reference.Key : null, Number = NumberOf(reference),
            };
            clusterOf[i].Members.Add(reference);
            clusterOf[i].AddFullNames([reference]);
        }
    }

    public Reference[] References { get; }

    public Cluster Of(Reference reference) => clusterOf[reference.Index];

    public bool Same(Reference left, Reference right) => ReferenceEquals(Of(left), Of(right));

    public bool Agree(Reference left, Reference right) => Agree(Of(left), Of(right));

    /// <summary>Makes both mean the same, unless something speaks against it.</summary>
    public bool Merge(Reference left, Reference right)
    {
        var (into, from) = (Of(left), Of(right));
        if (ReferenceEquals(into, from))
        {
            return true;
        }

        if (!Agree(into, from))
        {
            return false;
        }

        if (into.Members.Count < from.Members.Count)
        {
            (into, from) = (from, into);
        }

        Join(into, from);
        return true;
    }

    public IEnumerable<Cluster> All() => clusterOf.Distinct();

    private void Join(Cluster into, Cluster from)
    {
        into.Sort = Narrower(into.Sort, from.Sort);
        into.Gender = into.Gender == 'a' ? from.Gender : into.Gender;
        into.Number = into.Number == 'a' ? from.Number : into.Number;
        into.HasName |= from.HasName;
        into.State ??= from.State;
        foreach (var member in from.Members)
        {
            clusterOf[member.Index] = into;
        }

        into.Members.AddRange(from.Members);
        into.AddFullNames(from.FullNames);
    }

    private static bool Agree(Cluster left, Cluster right) =>
        Sorts.Agree(left.Sort, right.Sort)
        && (left.Gender == right.Gender || left.Gender == 'a' || right.Gender == 'a')
        && (left.Number == right.Number || left.Number == 'a' || right.Number == 'a')
        && (left.State is null || right.State is null || left.State == right.State)
        && !(left.HasName && right.HasName && PersonNames.Conflict(left, right));

    // A named body can be "it" and "they"; a person cannot.
    private static char NumberOf(Reference reference)
    {
        if (reference.Pronoun is { } pronoun)
        {
            return pronoun.Number;
        }

        if (reference.Sort == Sort.Person)
        {
            return 's';
        }

        var flexible = reference.IsName || reference.Sort is Sort.Group or Sort.State or Sort.Unknown;
        return flexible && !(reference.Sort == Sort.Group && reference.Phrase.Plural && !reference.IsName) ? 'a'
            : reference.Phrase.Plural ? 'p' : 's';
    }

    private static Sort Narrower(Sort left, Sort right) => (left, right) switch
    {
        (Sort.Unknown, _) => right,
        (Sort.People, Sort.Group) or (Sort.Place, Sort.State) or (Sort.Place, Sort.Facility) => right,
        _ => left,
    };
}
