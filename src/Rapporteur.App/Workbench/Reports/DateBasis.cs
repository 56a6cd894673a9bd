using Rapporteur.Text;

namespace Rapporteur.App.Workbench.Reports;

/// <summary>Why a day of publication is believed, in words.</summary>
internal static class DateBasis
{
    /// <param name="day">Day or bounds; null where nothing is known.</param>
    /// <param name="isSet">Whether an analyst has set it.</param>
    public static string Of(DateRange? day, bool isSet) => isSet ? "set by an analyst" : day?.Basis switch
    {
        Basis.Stated => "stated by the report",
        Basis.ResolvedAgainstPublication or Basis.ResolvedAgainstNarrative => "worked out from other days in the text",
        Basis.Inferred => "inferred from what the text tells",
        _ => "basis unknown",
    };
}
