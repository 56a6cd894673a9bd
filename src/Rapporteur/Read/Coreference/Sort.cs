namespace Rapporteur.Read.Coreference;

/// <summary>The rough sort of thing that a phrase can mean; what may be one with what.</summary>
internal enum Sort : byte
{
    Unknown, Person, People, Group, State, Place, Facility, Thing,
}

internal static class Sorts
{
    public static bool Agree(Sort left, Sort right)
    {
        if (left == right || left == Sort.Unknown || right == Sort.Unknown)
        {
            return true;
        }

        var (low, high) = left < right ? (left, right) : (right, left);
        return (low, high) is (Sort.People, Sort.Group) or (Sort.State, Sort.Place) or (Sort.Place, Sort.Facility);
    }

    public static Sort OfClass(string className, bool plural) => className switch
    {
        "person" => plural ? Sort.People : Sort.Person,
        "population" => Sort.People,
        "organisation" or "armed-group" or "military-unit" or "state-body" or "party" or "coalition" or "movement" or "media"
            or "company" => Sort.Group,
        "state" => Sort.State,
        "place-noun" => Sort.Place,
        "facility" => Sort.Facility,
        "" => Sort.Unknown,
        _ => Sort.Thing,
    };
}
