using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>A finding with the sentence that it stands in and who says it, for comparing what is said with what is denied.</summary>
internal sealed class SaidFinding
{
    private SaidFinding(FindingRef at, Finding finding, string sentence, Role? speaker)
    {
        (Ref, Sentence, Speaker, Span, Quote) = (at, sentence, speaker, finding.Evidence.Span, finding.Evidence.Quote);
        Words = new SaidWords([sentence]);
        IsDenial = finding is StatementFinding { Act: StatementAct.Denies };
        Accused = finding is StatementFinding { Act: StatementAct.Accuses } accusation
            ? [.. accusation.AboutActors.SelectMany(a => Fold.Of(a.Words).Split(' '))] : [];
        IsAccusation = finding is StatementFinding { Act: StatementAct.Accuses };
    }

    public FindingRef Ref { get; }

    public string Sentence { get; }

    /// <summary>Who says it; null where the report does.</summary>
    public Role? Speaker { get; }

    public TextSpan Span { get; }

    public string Quote { get; }

    public SaidWords Words { get; }

    public bool IsDenial { get; }

    public bool IsAccusation { get; }

    /// <summary>Folded words of those whom it accuses.</summary>
    public HashSet<string> Accused { get; }

    public string Holder => Speaker?.Name ?? Ref.ReportId;

    public IEnumerable<string> Terms => Words.Names.Concat(Words.Words);

    /// <summary>All findings of the readings whose texts are at hand.</summary>
    public static List<SaidFinding> Of(IEnumerable<Reading> readings, IReadOnlyDictionary<string, string> texts, ActorIndex actors) =>
        [.. from reading in readings
            where texts.ContainsKey(reading.ReportId)
            let text = texts[reading.ReportId]
            from finding in reading.Findings
            where finding.Evidence.Span.Start > 0 && finding.Evidence.Span.End <= text.Length
            select new SaidFinding(new FindingRef(reading.ReportId, finding.Id), finding, Context.Around(text, finding.Evidence.Span), SpeakerOf(reading, finding, actors))];

    private static Role? SpeakerOf(Reading reading, Finding finding, ActorIndex actors) =>
        finding is StatementFinding statement ? Accounts.RoleOf(reading, statement.Speaker, actors)
        : finding.Attribution.Count > 0 ? Accounts.RoleOf(reading, finding.Attribution[^1].Speaker, actors) : null;
}
