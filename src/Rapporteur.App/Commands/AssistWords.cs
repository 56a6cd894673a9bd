using Rapporteur.Findings;

namespace Rapporteur.App.Commands;

/// <summary>Reasons of refusal in words.</summary>
internal static class AssistWords
{
    public static string Of(RefusalReason reason) => reason switch
    {
        RefusalReason.Malformed => "lacked a needed part or had a value of no known kind",
        RefusalReason.QuoteNotInText => "quoted words that do not stand in the report",
        RefusalReason.QuoteLength => "had a quote too short or too long to be evidence",
        RefusalReason.NotNamedThere => "named somebody whom the quoted sentences do not speak of",
        RefusalReason.NothingTellsIt => "had no word in the quote that tells it",
        RefusalReason.Negated => "told what the sentence says did not happen",
        RefusalReason.ValueNotThere => "had a number, weapon or place that is not there",
        RefusalReason.DateNotThere => "had a date that no words there allow",
        RefusalReason.AddressedToMachine => "rested on a sentence that speaks to a machine",
        _ => "came twice",
    };
}
