namespace Rapporteur.Read.Dates;

/// <summary>From where an expression counts.</summary>
internal enum TimeAnchor : byte
{
    Calendar, Publication, Narrative,
}
