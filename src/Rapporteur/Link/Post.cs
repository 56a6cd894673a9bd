using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Link;

/// <summary>A post that a report gives somebody.</summary>
/// <param name="Role">Leading and commanding are one role.</param>
/// <param name="Words">Role and body or office, as shown with a link.</param>
internal sealed record Post(RelationPredicate Role, string Words)
{
    /// <summary>The body that is led or spoken for; null for an office.</summary>
    public LinkNode? Body { get; init; }

    /// <summary>The office in its first words of the list; null where a body is led or spoken for.</summary>
    public string? Office { get; init; }

    /// <summary>What the office is of: its other words.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>Days within which the report has it held; null where no day is known.</summary>
    public DateRange? Held { get; init; }

    public bool IsOver { get; init; }
}
