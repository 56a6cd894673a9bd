namespace Rapporteur.Findings;

/// <summary>Why something that another reader proposed is not taken.</summary>
public enum RefusalReason
{
    /// <summary>A part that every such finding needs is missing, or is no value of its kind.</summary>
    Malformed,

    /// <summary>The quote does not stand in the report.</summary>
    QuoteNotInText,

    /// <summary>The quote has too few words to show anything, or too many to be evidence.</summary>
    QuoteLength,

    /// <summary>Who or what is named stands neither in the report nor, by name or pronoun, in the sentences of the quote.</summary>
    NotNamedThere,

    /// <summary>No word in the quote tells such an event, act or likelihood.</summary>
    NothingTellsIt,

    /// <summary>The sentence says that it did not happen.</summary>
    Negated,

    /// <summary>A number, weapon, place or count is not in the sentences of the quote.</summary>
    ValueNotThere,

    /// <summary>No expression of time in these sentences allows that date.</summary>
    DateNotThere,

    /// <summary>The sentence speaks to a machine that reads it, and not to people.</summary>
    AddressedToMachine,

    /// <summary>The same was proposed before.</summary>
    Twice,
}
