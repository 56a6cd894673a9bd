using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Review;
using Rapporteur.Text;

namespace Rapporteur.Ask;

/// <summary>Who held an office of a body, by the relations of the readings and by titles before names.</summary>
internal sealed class OfficeHolders(CaseView view, Question question)
{
    private const int Nearby = 80;
    private readonly List<HashSet<string>> bodies = [.. question.Actors.Select(a => a.Ids.ToHashSet(StringComparer.Ordinal))];

    /// <summary>
    /// A line a holder, who was told of last first. An office without its body is that of the state which its report tells most of, where no
    /// report names the body.
    /// </summary>
    public IEnumerable<AnswerLine> All()
    {
        var places = Relations().Concat(Titles()).Where(p => question.Reports.Count == 0 || question.Reports.Contains(p.Report)).ToList();
        var named = places.Where(p => bodies.TrueForAll(b => b.Contains(p.Holder.Id) || IsOf(p, b))).ToList();
        return (named.Count > 0 ? named : places.Where(p => bodies.TrueForAll(b => IsSetting(p.Report, b)))).GroupBy(p => p.Holder.Id)
            .OrderBy(g => g.Min(p => Distance(p.Report))).ThenByDescending(g => g.Max(p => From(p.Report))).ThenBy(g => g.First().Holder.Name, StringComparer.Ordinal)
            .Select(g => new AnswerLine($"{g.First().Holder.Name}: {g.First().Office}{When(g.Select(p => p.Report))}.",
                [.. g.Select(Cite).DistinctBy(c => (c.Finding.ReportId, c.Quote))]));
    }

    /// <summary>Whether no state is mentioned more often in the report than this body.</summary>
    private bool IsSetting(string report, HashSet<string> body)
    {
        var states = view.Sources.Reading(report)?.Actors.Where(a => a.IsNamed && a.Kind is ActorKind.State or ActorKind.Movement or ActorKind.StateBody)
            .Select(a => (Id: view.Record.Actors.Of(report, new Party(a.Id, a.Name, null))?.Id ?? "", a.Mentions.Count)).ToList() ?? [];
        return states.Exists(s => body.Contains(s.Id)) && states.Where(s => body.Contains(s.Id)).Sum(s => s.Count) >= states.Where(s => !body.Contains(s.Id)).Select(s => s.Count).DefaultIfEmpty(0).Max();
    }

    private Citation Cite(Place place)
    {
        var text = view.Sources.Entry(place.Report)?.Report.Text ?? "";
        var evidence = place.Span.End <= text.Length ? Evidence.At(text, Around.Span(text, place.Span)) : new Evidence(place.Span, place.Quote);
        return view.Sources.Cite(new FindingRef(place.Report, "office"), evidence);
    }

    private IEnumerable<Place> Relations() =>
        from tie in view.Record.Ties
        where tie.Predicate == RelationPredicate.OfficeHeld && tie.Subject.Actor is { IsNamed: true }
        let office = Asked(tie.Object.Words)
        where office is not null
        from account in tie.Accounts
        select new Place(tie.Subject.Actor!, office!, account.Ref.ReportId, account.Finding.Evidence.Span, account.Finding.Evidence.Quote);

    private IEnumerable<Place> Titles() =>
        from reading in view.Readings
        from actor in reading.Actors
        where actor is { Kind: ActorKind.Person, IsNamed: true }
        let holder = view.Record.Actors.Of(reading.ReportId, new Party(actor.Id, actor.Name, null))
        where holder is not null
        from mention in actor.Mentions
        where mention.Form is MentionForm.Name or MentionForm.ShortName
        let before = Before(reading.ReportId, mention.Span)
        let office = Asked(before.Words)
        where office is not null
        select new Place(holder!, office!, reading.ReportId, before.Span, before.Words);

    /// <summary>The words right before a name, and the name: "the Iraqi Prime Minister N.".</summary>
    private (TextSpan Span, string Words) Before(string report, TextSpan name)
    {
        var text = view.Sources.Entry(report)?.Report.Text ?? "";
        if (name.End > text.Length)
        {
            return (name, "");
        }

        var start = name.Start;
        for (var words = 0; start > 0 && words < 4 && text[start - 1] is ' ' && (start < 2 || char.IsLetter(text[start - 2])); words++)
        {
            start = start < 2 ? 0 : text.LastIndexOfAny([' ', '\n', '.', ','], start - 2) + 1;
        }

        var span = new TextSpan(start, name.End);
        return (span, span.Of(text));
    }

    /// <summary>The office that the question asks about, where these words have it.</summary>
    private string? Asked(string words) => question.Offices.FirstOrDefault(o => words.Contains(o, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the words about the office, or those around them, name the body.</summary>
    private bool IsOf(Place place, HashSet<string> body) =>
        view.Sources.Reading(place.Report)?.Actors.Any(a => a.Mentions.Any(m => m.Span.Start >= place.Span.Start - Nearby && m.Span.End <= place.Span.End + Nearby)
            && view.Record.Actors.Of(place.Report, new Party(a.Id, a.Name, null)) is { } actor && body.Contains(actor.Id)) is true
        || question.Actors.Any(a => body.SetEquals(a.Ids) && a.Folded.All(w => NameTable.Words(place.Quote).Exists(q => q.Folded.StartsWith(w, StringComparison.Ordinal))));

    /// <summary>Days between the day that is asked about and the report; none where no day is asked about.</summary>
    private int Distance(string report) => (question.AsOf ?? (question.Dates.Count == 1 ? question.Dates[0].To : null)) is { } day
        ? view.Sources.Published(report) is { } published ? published.Overlaps(DateRange.Day(day, Basis.Stated)) ? 0 : Math.Abs((published.From ?? published.To)!.Value.DayNumber - day.DayNumber) : int.MaxValue
        : 0;

    private DateOnly? From(string report) => view.Sources.Published(report)?.From;

    private string When(IEnumerable<string> reports)
    {
        var days = reports.Distinct().Select(r => view.Sources.Published(r)).Where(d => d is not null).OrderBy(d => d!.Value.From).Select(d => DateWords.Of(d)).Distinct().ToList();
        return days.Count == 0 ? "" : $" (reports of {(days.Count == 1 ? days[0] : $"{days[0]} to {days[^1]}")})";
    }

    private sealed record Place(Actor Holder, string Office, string Report, TextSpan Span, string Quote);
}
