using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>One line of a listing, with what it rests on.</summary>
public abstract record Row
{
    public required string Id { get; init; }

    /// <summary>Days within which it lies, or null.</summary>
    public DateRange? Date { get; init; }

    /// <summary>The date in words that show its precision; empty where there is none.</summary>
    public virtual string When => DateWords.OfEvent(Date);

    /// <summary>Number of reports that carry it.</summary>
    public required int Reports { get; init; }

    public required IReadOnlyList<Citation> Evidence { get; init; }
}
