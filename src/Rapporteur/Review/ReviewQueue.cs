using System.Globalization;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>What an analyst should look at: links between names, disputes, doubtful findings; by doubt times effect, what was looked at left out.</summary>
public sealed class ReviewQueue
{
    /// <summary>Links above this score are as good as certain.</summary>
    private const double Certain = 1.6;

    /// <summary>Findings of passes that prove right more often than this are not asked about.</summary>
    private const double Trusted = 0.75;
    private const int MostQuotes = 2;
    private readonly CaseView view;
    private readonly HashSet<string> looked;

    private ReviewQueue(CaseView view)
    {
        this.view = view;
        looked = [.. view.Judgements.InForce.SelectMany(j => new[] { j.Subject, $"{j.Subject} {j.Other}", $"{j.Other} {j.Subject}" })];
    }

    /// <summary>All questions, the weightiest first.</summary>
    public static IReadOnlyList<ReviewItem> Of(CaseView view)
    {
        var queue = new ReviewQueue(view);
        return [.. queue.Links().Concat(queue.Disputes()).Concat(queue.Findings())
            .OrderByDescending(i => i.Weight).ThenBy(i => i.Key, StringComparer.Ordinal)];
    }

    private IEnumerable<ReviewItem> Links()
    {
        var actors = view.Record.Actors;
        foreach (var link in view.Record.Actors.Links.Where(l => l.Score < Certain).DistinctBy(l => Pair(l)))
        {
            if (actors.Find(link.LeftActor) is not { } left || actors.Find(link.RightActor) is not { } right || IsLooked(link, left.Kind))
            {
                continue;
            }

            var made = left.Id == right.Id;
            var (first, second) = made ? (NodeId.Of(link.Left, left.Kind), NodeId.Of(link.Right, left.Kind)) : (left.Id, right.Id);
            yield return new ReviewItem(Pair(link), "link", made ? $"Are “{link.Left}” and “{link.Right}” one? They are taken for one now." : $"Are “{left.Name}” and “{right.Name}” one?",
                made ? [Named(left, link.Left), Named(right, link.Right)] : [Side(left), Side(right)], [$"score {Figure(link.Score)} (made from 1, proposed from 0.5)", .. link.Features.Select(Reason)])
            {
                Doubt = Math.Clamp(1 - Math.Abs(link.Score - 1), 0.05, 1),
                Effect = 1 + Math.Min(left.Members.Count, right.Members.Count),
                Answers =
                [
                    new('y', "same", JudgementKind.Same, first) { Other = second },
                    new('n', "not the same", JudgementKind.NotSame, first) { Other = second },
                    new('u', "unsure", JudgementKind.Unsure, first) { Other = second },
                ],
            };
        }
    }

    private IEnumerable<ReviewItem> Disputes() => view.Disputes(Filter.None).Where(d => !d.Settled && !looked.Contains(d.Id)).Select(d => new ReviewItem(
        d.Id, "dispute", $"Which side is right on {d.About}: {d.SubjectTitle}?",
        [.. d.Sides.Select(s => new ReviewSide(s.Says, s.Holders.Count > 0 ? [$"held by {Phrase.List(s.Holders)}"] : [], [.. s.Evidence.Take(MostQuotes).Select(Quote)]))],
        [$"{d.Kind.Replace('-', ' ')}; {d.Reports} reports"])
    {
        Doubt = 1,
        Effect = 2 * d.Reports,
        Answers = [.. d.Sides.Take(9).Select((s, i) => new ReviewAnswer((char)('1' + i), $"side {i + 1}", JudgementKind.Settle, d.Id) { Field = (i + 1).ToString(CultureInfo.InvariantCulture) })],
    });

    private IEnumerable<ReviewItem> Findings()
    {
        var effect = view.Record.Incidents.SelectMany(i => i.Accounts.Select(a => (Ref: a.Ref.ToString(), Effect: i.Corroboration.Reports)))
            .ToDictionary(p => p.Ref, p => p.Effect, StringComparer.Ordinal);
        return from reading in view.Readings
               from finding in reading.Findings
               where finding.Provenance.Confidence < Trusted
               let reference = new FindingRef(reading.ReportId, finding.Id)
               where !looked.Contains(reference.ToString())
               select Item(reference, finding, effect.GetValueOrDefault(reference.ToString(), 1));
    }

    private ReviewItem Item(FindingRef reference, Finding finding, int effect)
    {
        var id = reference.ToString();
        return new ReviewItem(id, FindingWords.KindOf(finding), $"Does the report say this? {FindingWords.Line(finding)}",
            [new ReviewSide(id, FindingWords.Fields(finding), [Quote(view.Sources.Cite(reference, finding.Evidence))])],
            [$"such findings prove right {finding.Provenance.Confidence.ToString("P0", CultureInfo.InvariantCulture)} of the time ({finding.Provenance.Pass})"])
        {
            Doubt = 1 - Math.Abs(finding.Provenance.Confidence - 0.5),
            Effect = effect,
            Answers =
            [
                new('a', "accept", JudgementKind.Accept, id),
                new('x', "reject", JudgementKind.Reject, id),
                new('u', "unsure", JudgementKind.Unsure, id),
            ],
        };
    }

    private bool IsLooked(ActorLink link, ActorKind kind) => looked.Contains($"{link.LeftActor} {link.RightActor}")
        || looked.Contains($"{NodeId.Of(link.Left, kind)} {NodeId.Of(link.Right, kind)}");

    private static string Pair(ActorLink link) => $"{link.LeftActor} {link.RightActor}{(link.LeftActor == link.RightActor ? $" {link.Left} = {link.Right}" : "")}";

    /// <summary>What the reports say under one name of an actor.</summary>
    private ReviewSide Named(Actor actor, string name)
    {
        var members = actor.Members.Where(m => view.Sources.Reading(m.ReportId)?.Actors.FirstOrDefault(a => a.Id == m.ActorId) is { } read
            && read.Names.Prepend(read.Name).Any(n => n.Contains(name, StringComparison.OrdinalIgnoreCase))).ToList();
        return new ReviewSide(name, [$"in {Count(members.Select(m => m.ReportId).Distinct().Count(), "report")}"], Mentions(actor with { Members = members }, name));
    }

    private ReviewSide Side(Actor actor) => new($"{actor.Name} ({actor.Id})",
        [$"{Wire.Name(actor.Kind).Replace('-', ' ')}, in {Count(actor.Members.Select(m => m.ReportId).Distinct().Count(), "report")}", .. Names(actor), .. Ties(actor)], Mentions(actor));

    private static IEnumerable<string> Names(Actor actor)
    {
        var others = actor.Names.Where(n => n.Words != actor.Name && n.Form is not (MentionForm.Pronoun or MentionForm.Description)).Take(5).Select(n => n.Words).ToList();
        return others.Count > 0 ? [$"also {string.Join(", ", others)}"] : [];
    }

    private IEnumerable<string> Ties(Actor actor) => view.Record.Ties.Where(t => t.Subject.Actor?.Id == actor.Id).Take(3)
        .Select(t => $"{Wire.Name(t.Predicate).Replace('-', ' ')} {t.Object.Name}");

    private List<string> Mentions(Actor actor, string name = "") => [.. actor.Members.DistinctBy(m => m.ReportId).Take(MostQuotes).Select(m => Mention(m, name)).OfType<string>()];

    /// <summary>The sentence of the first mention that has the name in it.</summary>
    private string? Mention(ReportActorRef member, string name) =>
        view.Sources.Reading(member.ReportId)?.Actors.FirstOrDefault(a => a.Id == member.ActorId)?.Mentions is { Count: > 0 } mentions && view.Sources.Entry(member.ReportId) is { } entry
            ? $"“{Around.Of(entry.Report.Text, (mentions.FirstOrDefault(m => m.Words.Contains(name, StringComparison.OrdinalIgnoreCase)) ?? mentions[0]).Span)}” {view.Sources.Name(member.ReportId)}"
            : null;

    private static string Quote(Citation citation) => $"“{citation.Quote}” {citation.Source}{(citation.Published.Length > 0 ? $", {citation.Published}" : "")}";

    private static string Reason(LinkFeature feature) => $"{(feature.Contribution < 0 ? "−" : "+")}{Figure(Math.Abs(feature.Contribution))} {feature.Name}: {feature.Compared}";

    private static string Figure(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Count(int number, string thing) => $"{number} {thing}{(number == 1 ? "" : "s")}";
}
