using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>Tests items against a filter.</summary>
internal sealed class Matching(Filter filter, Sources sources)
{
    public bool Date(DateRange? date)
    {
        if (filter.From is null && filter.To is null)
        {
            return true;
        }

        return date is { } days && (filter.From is null || days.To is null || days.To >= filter.From)
            && (filter.To is null || days.From is null || days.From <= filter.To);
    }

    public bool Actor(IEnumerable<Role> roles) => filter.Actor is null || roles.Any(r => r.Actor is { } actor ? Actor(actor) : Has(r.Words, filter.Actor));

    public bool Actor(Actor actor) => filter.Actor is not { } wanted || actor.Id == wanted || actor.OtherIds.Contains(wanted)
        || Has(actor.Name, wanted) || actor.Names.Any(n => Has(n.Words, wanted));

    public bool Type(params ReadOnlySpan<string> types)
    {
        if (filter.Type is not { } wanted)
        {
            return true;
        }

        foreach (var type in types)
        {
            if (string.Equals(type.Replace('-', ' '), wanted.Replace('-', ' '), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public bool Place(IEnumerable<string> places) => filter.Place is not { } wanted || places.Any(p => Has(p, wanted));

    public bool Source(IEnumerable<string> reports) => filter.Source is not { } wanted || reports.Any(r => sources.Matches(r, wanted));

    private static bool Has(string text, string wanted) => Catalogued.Folded(text).Contains(Catalogued.Folded(wanted), StringComparison.Ordinal);
}
