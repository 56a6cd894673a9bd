using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;

namespace Rapporteur.Present;

/// <summary>Judges how firmly a relation stands by who tells it and how it was read.</summary>
internal static class TieCertainty
{
    /// <summary>Pass of a finding that an analyst has accepted or corrected.</summary>
    private const string Judged = "judgement";

    public static Certainty Of(Tie tie, Origins origins)
    {
        if (tie.Accounts.Any(a => a.Finding.Provenance.Pass == Judged))
        {
            return Certainty.Confirmed;
        }

        var said = tie.Accounts.Where(a => !IsInferred(a.Finding.Provenance)).ToList();
        if (said.Count == 0)
        {
            return Certainty.Inferred;
        }

        return origins.Corroborate(said.Select(a => (a.Ref.ReportId, a.AccordingTo))).KnownOrigins > 1 ? Certainty.Confirmed : Certainty.Single;
    }

    /// <summary>Rules of the pass Relations that draw a relation from an event or a threat.</summary>
    private static bool IsInferred(Provenance by) =>
        by.Pass == Provenance.Assisted || by.Rule == "threat" || by.Rule.StartsWith("event:", StringComparison.Ordinal);
}
