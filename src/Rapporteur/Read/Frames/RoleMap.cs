using Rapporteur.Knowledge.Frames;

namespace Rapporteur.Read.Frames;

/// <summary>Where arguments stand when a frame entry does not say otherwise (the defaults of data/README.md).</summary>
internal static class RoleMap
{
    private static readonly HashSet<string> places = new(StringComparer.Ordinal)
    {
        "in", "at", "near", "outside", "inside", "around", "across", "throughout", "outside of", "inside of", "within", "north of", "south of",
        "close to", "off", "over", "along",
    };

    private static readonly HashSet<string> targets = new(StringComparer.Ordinal) { "on", "against", "at", "upon", "targeting", "toward", "towards" };

    public static Role OfEvent(FrameEntry entry, string source)
    {
        if (entry.TryRole(source, out var role))
        {
            return role;
        }

        if (entry.Pos == FramePos.Noun && targets.Contains(source))
        {
            return Role.Recipient;
        }

        return source switch
        {
            "subj" or "by" => Role.Actor,
            "poss" when entry.Pos == FramePos.Noun => Role.Actor,
            "obj" or "head" => Role.Recipient,
            "with" or "using" => Role.Instrument,
            _ => places.Contains(source) ? Role.Place : Role.None,
        };
    }

    public static Role OfStatement(FrameEntry entry, string source)
    {
        if (entry.TryRole(source, out var role))
        {
            return role;
        }

        return source switch
        {
            "subj" or "by" or "poss" => Role.Speaker,
            "from" when entry.Pos == FramePos.Noun => Role.Speaker,
            "ccomp" or "xcomp" => Role.Content,
            "about" or "regarding" or "concerning" or "over" => Role.Content,
            _ => Role.None,
        };
    }
}
