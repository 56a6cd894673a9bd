using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Judge;
using Rapporteur.Present;
using Rapporteur.Text;

namespace Rapporteur.Review;

/// <summary>Makes judgements of what an analyst asks for: each is checked against the case and comes unsigned, or with what is wrong about it.</summary>
/// <param name="items">The case as it stands now.</param>
public sealed class JudgementMaker(Items items)
{
    /// <summary>Of a case that is at hand in memory.</summary>
    public JudgementMaker(CaseView view)
        : this(new Items(view))
    {
    }

    /// <summary>The judgement that an answer to a question of the review makes.</summary>
    public Outcome<Judgement> Answer(ReviewAnswer answer) => answer.Kind switch
    {
        JudgementKind.Settle => Settle(answer.Subject, answer.Field, null),
        _ when answer.Other is { } other => Judgement.Draft(answer.Kind, answer.Subject, other),
        _ => Verdict(answer.Kind, answer.Subject),
    };

    /// <summary>Two actors are one, are two, or cannot be told.</summary>
    /// <param name="kind"><see cref="JudgementKind.Same"/>, <see cref="JudgementKind.NotSame"/> or <see cref="JudgementKind.Unsure"/>.</param>
    /// <param name="first">Id or name of an actor.</param>
    /// <param name="second">Id or name of the other.</param>
    public Outcome<Judgement> Pair(JudgementKind kind, string first, string second)
    {
        var left = items.Actor(first);
        var right = items.Actor(second);
        if (!left.IsGood || !right.IsGood)
        {
            return (left.Problem ?? right.Problem)!;
        }

        if (kind == JudgementKind.Same && left.Value.Actor.Id == right.Value.Actor.Id)
        {
            return ReviewMessages.OneThing.About(first, second);
        }

        var (subject, anchor) = Key(left.Value, first);
        var (other, otherAnchor) = Key(right.Value, second);
        return subject == other
            ? ReviewMessages.OneThing.About(first, second)
            : Judgement.Draft(kind, subject, other) with { Anchor = anchor, OtherAnchor = otherAnchor };
    }

    /// <summary>A finding is right, or is wrong and counts no more.</summary>
    public Outcome<Judgement> Verdict(JudgementKind kind, string finding) => items.Finding(finding) is { } found
        ? About(kind, found.Ref)
        : ReviewMessages.NotFound.About(finding);

    /// <summary>A field of a finding has another value.</summary>
    public Outcome<Judgement> Correct(string finding, string field, string value)
    {
        if (items.Finding(finding) is not { } found)
        {
            return ReviewMessages.NotFound.About(finding);
        }

        var fields = Corrections.FieldsOf(found.Finding);
        if (!fields.Contains(field))
        {
            return ReviewMessages.NoField.About(finding, field, string.Join(", ", fields));
        }

        return Corrections.Set(found.Finding, field, value, found.Reading) is null
            ? ReviewMessages.NoValue.About(finding, field, value)
            : About(JudgementKind.Correct, found.Ref) with { Field = field, Value = value };
    }

    /// <summary>Names or reports of an actor are another actor; accounts of an incident another incident.</summary>
    /// <param name="thing">Id or name of an actor, or id of an incident.</param>
    /// <param name="parts">For an actor names of it or ids of reports; for an incident one account (<c>rep-…/e3</c>) or one report.</param>
    public Outcome<Judgement> Split(string thing, IReadOnlyList<string> parts)
    {
        if (items.Incident(thing) is { IsGood: true } incident)
        {
            return SplitIncident(incident.Value, thing, parts);
        }

        var actor = items.Actor(thing);
        if (!actor.IsGood)
        {
            return actor.Problem;
        }

        var wanted = parts.Select(p => items.ReportId(p) ?? p).ToList();
        var members = actor.Value.Members.Select(FindingRef.Parse).OfType<FindingRef>().ToList();
        var away = members.Count(m => wanted.Contains(m.ReportId) || items.NamesOf(m).Any(n => wanted.Contains(n, StringComparer.OrdinalIgnoreCase)));
        return away == 0 || away == members.Count
            ? ReviewMessages.NothingSplit.About(thing, string.Join(", ", parts))
            : Judgement.Draft(JudgementKind.Split, actor.Value.Actor.Id) with { Value = string.Join('\n', wanted) };
    }

    /// <summary>Two incidents are one.</summary>
    public Outcome<Judgement> Join(string first, string second)
    {
        var left = items.Incident(first);
        var right = items.Incident(second);
        if (!left.IsGood || !right.IsGood)
        {
            return (left.Problem ?? right.Problem)!;
        }

        return left.Value.Id == right.Value.Id
            ? ReviewMessages.OneThing.About(first, second)
            : About(JudgementKind.Join, First(left.Value), First(right.Value));
    }

    /// <summary>An actor is shown under this name.</summary>
    public Outcome<Judgement> Rename(string actor, string name)
    {
        var found = items.Actor(actor);
        return !found.IsGood ? found.Problem
            : string.IsNullOrWhiteSpace(name) ? ReviewMessages.NoValue.About(actor, "a name", "empty")
            : Judgement.Draft(JudgementKind.Rename, found.Value.Actor.Id) with { Value = name.Trim() };
    }

    /// <summary>A report was published on this day or within these days.</summary>
    public Outcome<Judgement> Published(string report, string days)
    {
        var found = items.Report(report);
        return !found.IsGood ? found.Problem
            : DateText.Parse(days, Basis.Stated) is not { } date ? ReviewMessages.NoValue.About(report, "a day of publication", days)
            : Judgement.Draft(JudgementKind.Published, found.Value.Report.Id) with { Value = DateText.Write(date) };
    }

    /// <summary>A source, by name or by one of its reports, has this reliability; an incident this credibility.</summary>
    /// <param name="thing">Publisher, id of a report, or id of an incident.</param>
    /// <param name="grade">A to F for a source, 1 to 6 for an incident.</param>
    public Outcome<Judgement> Grade(string thing, string grade)
    {
        var sign = grade.Trim().ToUpperInvariant();
        if (sign is [>= '1' and <= '6'])
        {
            var incident = items.Incident(thing);
            return incident.IsGood ? About(JudgementKind.Credibility, First(incident.Value)) with { Value = sign } : incident.Problem;
        }

        if (sign is not [>= 'A' and <= 'F'])
        {
            return ReviewMessages.NoGrade.About(grade);
        }

        var source = items.ReportId(thing) is { } report && report == thing ? report : items.Publisher(thing);
        return source is null ? ReviewMessages.NoSource.About(thing) : Judgement.Draft(JudgementKind.Reliability, source) with { Value = sign };
    }

    /// <summary>A dispute is decided for one of its sides, by number from 1, or in words of the analyst's own.</summary>
    public Outcome<Judgement> Settle(string dispute, string? side, string? words)
    {
        var found = items.Dispute(dispute);
        if (!found.IsGood)
        {
            return found.Problem;
        }

        var sides = found.Value.Sides;
        var ruling = string.IsNullOrWhiteSpace(words) ? int.TryParse(side, out var number) && number >= 1 && number <= sides.Count ? sides[number - 1].Says : null : words.Trim();
        var finding = sides.SelectMany(s => s.Evidence).Select(e => e.Finding).Order().First();
        return ruling is null
            ? ReviewMessages.NoSide.About(dispute, side ?? "")
            : Judgement.Draft(JudgementKind.Settle, found.Value.Id, finding.ToString()) with { Field = found.Value.About, Value = ruling, OtherAnchor = items.AnchorOf(finding) };
    }

    /// <summary>What became of a forecast.</summary>
    /// <param name="forecast">Its reference.</param>
    /// <param name="outcome"><c>happened</c>, <c>did-not</c> or <c>unclear</c>.</param>
    /// <param name="evidence">What bears that out, in the analyst's words.</param>
    public Outcome<Judgement> Outcome(string forecast, string outcome, string? evidence)
    {
        if (items.Finding(forecast) is not { Finding: ForecastFinding } found)
        {
            return ReviewMessages.NotFound.About(forecast);
        }

        return outcome is "happened" or "did-not" or "unclear"
            ? About(JudgementKind.Outcome, found.Ref) with { Value = outcome, Field = evidence }
            : ReviewMessages.NoValue.About(forecast, "the outcome", outcome);
    }

    /// <summary>An earlier judgement counts no more: by the beginning of its id, or <c>last</c> for the newest that still counts.</summary>
    public Outcome<Judgement> Undo(string wanted)
    {
        var log = items.Log;
        var standing = log.All.Where(j => log.UndoneBy(j) is null).ToList();
        var found = wanted == "last" ? standing.Where(j => j.Kind != JudgementKind.Undo).TakeLast(1).ToList() : standing.FindAll(j => j.Id.StartsWith(wanted, StringComparison.Ordinal));
        return found is [var only] ? Judgement.Draft(JudgementKind.Undo, only.Id)
            : found.Count == 0 ? ReviewMessages.NothingToUndo.About(wanted)
            : ReviewMessages.Several.About(wanted, string.Join(", ", found.Take(4).Select(j => j.Id)));
    }

    private static FindingRef First(IncidentView incident) => FindingRef.Parse(incident.Accounts[0].Id)!.Value;

    private Outcome<Judgement> SplitIncident(IncidentView incident, string thing, IReadOnlyList<string> parts)
    {
        var away = incident.Accounts.FirstOrDefault(a => parts.Contains(a.Id)) ?? incident.Accounts.FirstOrDefault(a => parts.Any(p => a.Id.StartsWith(p, StringComparison.Ordinal)));
        var stays = incident.Accounts.FirstOrDefault(a => a != away);
        return away is null || stays is null
            ? ReviewMessages.NothingSplit.About(thing, string.Join(", ", parts))
            : About(JudgementKind.Apart, FindingRef.Parse(away.Id)!.Value, FindingRef.Parse(stays.Id)!.Value);
    }

    private Judgement About(JudgementKind kind, FindingRef subject, FindingRef? other = null) => Judgement.Draft(kind, subject.ToString(), other?.ToString()) with
    {
        Anchor = items.AnchorOf(subject),
        OtherAnchor = other is { } second ? items.AnchorOf(second) : null,
    };

    /// <summary>
    /// What to call an actor in a judgement. The id that was asked for is kept, since it may be that of one of its names; an actor without a
    /// name is its first mention.
    /// </summary>
    private (string Subject, string? Anchor) Key(ActorProfile actor, string asked) => actor.Actor.IsNamed
        ? (actor.OtherIds.Contains(asked) ? asked : actor.Actor.Id, null)
        : (actor.Members[0], items.AnchorOf(FindingRef.Parse(actor.Members[0])!.Value));
}
