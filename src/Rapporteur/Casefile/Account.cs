using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>What one report says of an incident.</summary>
public sealed record Account
{
    public required FindingRef Ref { get; init; }

    public required EventFinding Finding { get; init; }

    public required IReadOnlyList<Role> Actors { get; init; }

    public required IReadOnlyList<Role> Recipients { get; init; }

    /// <summary>To whom the report attributes it, outermost first; empty in the author's own voice.</summary>
    public required IReadOnlyList<Role> AccordingTo { get; init; }

    /// <summary>
    /// The days in which it took place. Where the words name an event as known ("the attack on ...") and the date stands outside them, the date
    /// is that of what is said about it, and the event lies before its end; so where the date stands beside a word for saying or writing.
    /// </summary>
    public DateRange? Date { get; init; }
}
