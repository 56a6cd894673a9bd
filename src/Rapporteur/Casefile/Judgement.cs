using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>A decision of an analyst: signed, dated, never changed; a later one about the same things takes its place.</summary>
/// <param name="Id"><c>jud-</c> and a hash of all that it says; empty until it is signed.</param>
/// <param name="Subject">Id of an actor, report or dispute, name of a source, reference of a finding, or id of the judgement that is undone.</param>
/// <param name="Other">The second actor or finding, where the judgement is about two.</param>
public sealed record Judgement(string Id, JudgementKind Kind, string Subject, string? Other, string Analyst, DateTimeOffset At)
{
    /// <summary>Why, in the analyst's words.</summary>
    public string? Comment { get; init; }

    /// <summary>Of a correction: which field of the finding.</summary>
    public string? Field { get; init; }

    /// <summary>What is set: a corrected value, a name, a day, a letter, the names that are split off (one a line).</summary>
    public string? Value { get; init; }

    /// <summary>Where the subject stands in its report and what it said, so that it is found again after another reading.</summary>
    public string? Anchor { get; init; }

    /// <summary>The same of <see cref="Other"/>.</summary>
    public string? OtherAnchor { get; init; }

    /// <summary>A decision that nobody has signed yet.</summary>
    public static Judgement Draft(JudgementKind kind, string subject, string? other = null) => new("", kind, subject, other, "", default);

    /// <summary>The decision with its signature; the id follows from all of it.</summary>
    public Judgement Sign(string analyst, DateTimeOffset at, string? comment) => this with
    {
        Id = ContentId.Of("jud", Kind.ToString(), Subject, Other, Field, Value, analyst, at.ToString("O", System.Globalization.CultureInfo.InvariantCulture), comment),
        Analyst = analyst,
        At = at,
        Comment = comment,
    };
}
