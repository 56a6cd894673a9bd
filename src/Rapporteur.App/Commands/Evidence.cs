using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>Quotes as lines.</summary>
internal static class Evidence
{
    /// <summary>“The quote.” Publisher, date of publication (file, place in the case).</summary>
    public static string Line(Citation citation) => $"“{citation.Quote}” {Source(citation)} [{citation.Finding}]";

    public static string Source(Citation citation)
    {
        var named = citation.Publisher is { } publisher ? $"{publisher}, {citation.Origin}" : citation.Origin;
        return citation.Published.Length > 0 ? $"{named}, {citation.Published}" : $"{named}, date unknown";
    }
}
