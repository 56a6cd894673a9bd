namespace Rapporteur.Text;

/// <summary>Why an interval of days is believed.</summary>
public enum Basis
{
    /// <summary>Nothing supports a date.</summary>
    Unknown,

    /// <summary>The text states the day, month or year in full.</summary>
    Stated,

    /// <summary>A relative expression was resolved against the day of publication.</summary>
    ResolvedAgainstPublication,

    /// <summary>A relative expression was resolved against another date of the narrative.</summary>
    ResolvedAgainstNarrative,

    /// <summary>Bounds follow from other things the text says.</summary>
    Inferred,
}
