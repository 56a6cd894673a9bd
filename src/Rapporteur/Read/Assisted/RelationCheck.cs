using Rapporteur.Findings;

namespace Rapporteur.Read.Assisted;

/// <summary>Holds a proposed relation against the sentences of its quote, which have to name both sides.</summary>
internal static class RelationCheck
{
    private const string Section = "relations";

    public static Finding? Check(Proposed item, Grounds grounds, Provenance provenance)
    {
        if (!Wire.TryParse(item.Word("predicate") ?? "", out RelationPredicate predicate) || item.Word("subject") is null || item.Word("object") is null)
        {
            return grounds.Refuse(Section, RefusalReason.Malformed, item.Word("predicate") ?? item.Word("quote"));
        }

        if (grounds.WindowOf(Section, item) is not { } window
            || Side(item, grounds, "subject", window) is not { } subject || Side(item, grounds, "object", window) is not { } other)
        {
            return null;
        }

        if (subject.Reference == other.Reference)
        {
            return grounds.Refuse(Section, RefusalReason.Malformed, window.Evidence.Quote);
        }

        return new RelationFinding
        {
            Id = "",
            Subject = subject,
            Predicate = predicate,
            Object = other,
            Former = item.Yes("former"),
            Attribution = [.. grounds.Parties(item, Section, "according_to", window).Select(p => new AttributionLink(p, "", null, null))],
            Evidence = window.Evidence,
            Provenance = provenance,
        };
    }

    private static Party? Side(Proposed item, Grounds grounds, string field, Window window)
    {
        var found = grounds.Cast.Find(item.Word(field)!, window);
        if (found is null)
        {
            grounds.Refuse(Section, RefusalReason.NotNamedThere, item.Word(field));
        }

        return found;
    }
}
