using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Review;

namespace Rapporteur.Ask;

/// <summary>Lines of answer that follow from the record: names, relations, statements, forecasts.</summary>
internal sealed class Lines(CaseView view, Question question, IReadOnlyList<RankedPassage> chosen)
{
    private const int Most = 5;
    private const double Sure = 0.7;
    private const double Synonym = 0.7;
    private const int Stem = 4;

    /// <summary>The sentences that have most of the question in them.</summary>
    private IEnumerable<Passage> Answering => chosen.Where(c => c.Covered >= Sure).Select(c => c.Passage);

    private readonly List<HashSet<string>> asked = [.. question.Actors.Select(a => a.Ids.ToHashSet(StringComparer.Ordinal))];

    public IEnumerable<AnswerLine> All() => question.Kind switch
    {
        QuestionKind.Called => Called(),
        QuestionKind.Same => Same(),
        QuestionKind.Who when question.Offices.Count > 0 && Holders().ToList() is { Count: > 0 } holders => holders,
        QuestionKind.Who when question.Acts.Count > 0 => Statements(),
        QuestionKind.Who when question.Predicates.Count > 0 && question.Actors.Count > 0 => Relations(),
        QuestionKind.Forecast => Forecasts(),
        QuestionKind.Disagree => Disputes(),
        QuestionKind.Who when question.Events.Count > 0 => Doers(),
        QuestionKind.When or QuestionKind.Where => Events(),
        QuestionKind.HowMany when question.Terms.Any(t => t.Match("size") > 0) => Sizes(),
        QuestionKind.HowMany => Events(),
        _ => [],
    };

    private IEnumerable<AnswerLine> Called() =>
        from id in asked.SelectMany(a => a).Distinct()
        let actor = view.Record.Actors.Find(id)
        where actor is not null
        let others = actor.Names.Where(n => n.Words != actor.Name && n.Form is not (MentionForm.Pronoun or MentionForm.Description)).ToList()
        where others.Count > 0
        select new AnswerLine($"{actor.Name} is also called {Phrase.List(others.Take(Most + 3).Select(n => n.Words))}.", Cite(actor));

    private IEnumerable<AnswerLine> Same()
    {
        if (asked.Count < 2)
        {
            yield break;
        }

        var link = view.Record.Actors.Links.FirstOrDefault(l => (asked[0].Contains(l.LeftActor) && asked[1].Contains(l.RightActor)) || (asked[1].Contains(l.LeftActor) && asked[0].Contains(l.RightActor)));
        var same = asked[0].Overlaps(asked[1]);
        var (a, b) = (question.Actors[0].Words, question.Actors[1].Words);
        yield return new AnswerLine(same ? $"Yes: the reports' names {a} and {b} are taken for one actor." : link is { Decision: LinkDecision.Proposed } ? $"Perhaps: {a} and {b} may be one actor; nobody has decided it." : $"No: {a} and {b} are kept as two actors.",
            [.. asked.SelectMany(i => i).Distinct().Take(Most).Select(view.Record.Actors.Find).OfType<Actor>().SelectMany(x => Cite(x).Take(1))]);
    }

    private IEnumerable<AnswerLine> Relations()
    {
        var ties = view.Record.Ties.Where(t => question.Predicates.Contains(t.Predicate) && IsName(t.Subject) && IsName(t.Object)
            && t.Object.Actor is { } held && asked.Exists(a => a.Contains(held.Id)) && t.Subject.Actor is { } actor && !asked.Exists(a => a.Contains(actor.Id)));
        return ties.OrderByDescending(t => t.Accounts.Select(a => a.Ref.ReportId).Distinct().Count()).ThenBy(t => t.Id, StringComparer.Ordinal).Take(Most).Select(t =>
        {
            var former = t.Accounts.All(a => a.Finding.Former);
            return new AnswerLine($"{t.Subject.Name} {Wording.Default.Predicate(Wire.Name(t.Predicate), former, false)} {t.Object.Name}.",
                [.. t.Accounts.Select(a => view.Sources.Cite(a.Ref, a.Finding.Evidence)).DistinctBy(c => c.Quote)]);
        });
    }

    private static bool IsName(Role role) => role.Actor is { IsNamed: true };

    /// <summary>
    /// In the sentences that answer: named speakers who perform an act of speech that the question asks about; where it asks "whom", those
    /// towards whom somebody whom it names performs it.
    /// </summary>
    private IEnumerable<AnswerLine> Statements()
    {
        var asksWhom = question.Text.Contains("whom ", StringComparison.OrdinalIgnoreCase);
        var entries = view.Record.Ledger.Where(l => question.Acts.Contains(l.Finding.Act) && l.Finding.Act != StatementAct.Asserts
            && l.Speaker.Actor is { IsNamed: true } speaker && asked.Exists(a => a.Contains(speaker.Id)) == asksWhom
            && (!asksWhom || l.About.Any(IsName)) && Answering.Any(p => p.ReportId == l.Ref.ReportId && l.Finding.Evidence.Span.Overlaps(p.Span)));
        return entries.GroupBy(l => (l.Speaker.Name, l.Finding.Act)).Take(Most).Select(g => new AnswerLine(
            $"{g.Key.Name} {Wording.Default.Act(Wire.Name(g.Key.Act), Phrase.Names(g.SelectMany(l => l.About).Where(r => IsName(r) && r.Name != g.Key.Name && (asksWhom || asked.Exists(a => a.Contains(r.Actor!.Id))))))}{Channel(g)}.",
            [.. g.Select(l => view.Sources.Cite(l.Ref, l.Finding.Evidence)).DistinctBy(c => c.Quote)]));
    }

    private static string Channel(IEnumerable<LedgerEntry> entries) =>
        Phrase.List(entries.Select(e => e.Finding.Channel ?? "")) is { Length: > 0 } channel ? $" ({channel})" : "";

    /// <summary>When, where or how many of the incidents that the answering sentences tell, as the record shows them.</summary>
    private IEnumerable<AnswerLine> Events()
    {
        var told = Told();
        return from incident in view.Record.Incidents
               where incident.Accounts.Any(a => told.Contains(a.Ref.ToString()))
               let value = Value(incident)
               where value.Length > 0 && (question.Dates.Count == 0 || incident.Date is not { } date || question.Dates.Any(d => d.Overlaps(date)))
               orderby incident.Corroboration.Reports descending, incident.Id
               select new AnswerLine($"{char.ToUpperInvariant(value[0])}{value[1..]}: {EventWords(incident)}.",
                   [.. incident.Accounts.Where(a => told.Contains(a.Ref.ToString())).Concat(incident.Accounts.Where(a => Value(a) == value)).DistinctBy(a => a.Ref).Take(Most).Select(Sentence).DistinctBy(c => c.Quote)]);
    }

    /// <summary>The events of the answering sentences that the question asks about.</summary>
    private HashSet<string> Told() => Answering.SelectMany(p => p.Findings.OfType<EventFinding>()
        .Where(e => question.Events.Contains(e.Type) && e.Evidence.Span.Start >= p.Span.Start && e.Evidence.Span.Start < p.Span.End && HasWord(e, p))
        .Select(e => new FindingRef(p.ReportId, e.Id).ToString())).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word that the finding rests on stands for one of the question.</summary>
    private bool HasWord(EventFinding e, Passage passage)
    {
        var words = NameTable.Words(e.Evidence.Quote);
        return passage.Lemmas.Any(l => question.Terms.Any(t => t.Importance >= 0.9 && t.Match(l) >= Synonym)
            && words.Exists(w => w.Folded.StartsWith(l[..Math.Min(l.Length, Stem)], StringComparison.Ordinal)));
    }

    /// <summary>Who did it, as accounts and accusers name them, for the incident that most of the answering sentences tell.</summary>
    private IEnumerable<AnswerLine> Doers()
    {
        var told = Told();
        var incident = view.Record.Incidents.Where(i => i.IsActual).Select(i => (Incident: i, Count: i.Accounts.Count(a => told.Contains(a.Ref.ToString()))))
            .Where(i => i.Count > 0).OrderByDescending(i => i.Count).ThenBy(i => i.Incident.Id, StringComparer.Ordinal).Select(i => i.Incident).FirstOrDefault();
        if (incident is null || question.Text.Contains("whom", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var named = incident.Accounts.SelectMany(a => a.Actors.Select(r => (Role: r, Evidence: Sentence(a), By: a.AccordingTo)))
            .Concat(incident.Ledger.Where(l => l.Finding.Act == StatementAct.Accuses).SelectMany(l => l.About.Select(r => (Role: r, Evidence: view.Sources.Cite(l.Ref, l.Finding.Evidence), By: (IReadOnlyList<Role>)[l.Speaker]))))
            .Where(d => IsName(d.Role) && !asked.Exists(s => s.Contains(d.Role.Actor!.Id)));
        return named.GroupBy(d => d.Role.Name).Take(Most).Select(g => new AnswerLine(
            $"{g.Key}{(g.SelectMany(d => d.By).Select(b => b.Name).Distinct().ToList() is { Count: > 0 } by ? $", according to {Phrase.List(by)}" : "")}: {EventWords(incident)}.",
            [.. g.Select(d => d.Evidence).DistinctBy(c => c.Quote)]));
    }

    private string Value(Incident i) => question.Kind switch
    {
        QuestionKind.When => DateWords.OfEvent(i.Date),
        QuestionKind.Where => string.Join(", ", i.Place),
        _ => Figure(i.Killed, i.Wounded, i.Count),
    };

    private string Value(Account a) => question.Kind switch
    {
        QuestionKind.When => DateWords.OfEvent(a.Date),
        QuestionKind.Where => string.Join(", ", a.Finding.Place),
        _ => Figure(a.Finding.Killed, a.Finding.Wounded, a.Finding.Count),
    };

    private string Figure(string? killed, string? wounded, string? count) =>
        question.Terms.Any(t => t.Match("kill") > 0) ? killed is null ? "" : killed + " killed"
        : question.Terms.Any(t => t.Match("wound") > 0) ? wounded is null ? "" : wounded + " wounded" : count ?? "";

    private string EventWords(Incident i)
    {
        var disputed = view.Record.Disputes.Where(d => d.Subject == i.Id && !d.Settled).Select(d => d.Matter).ToList();
        return string.Join(", ", new[] { Phrase.Mode(i.Mode), Phrase.Names(i.Recipients) }.Where(p => p.Length > 0)) + (disputed.Count > 0 ? $" (disputed: {Phrase.List(disputed)})" : "");
    }

    private Citation Sentence(Account account)
    {
        var text = view.Sources.Entry(account.Ref.ReportId)?.Report.Text ?? "";
        var span = account.Finding.Evidence.Span;
        return view.Sources.Cite(account.Ref, span.End <= text.Length && !span.IsEmpty ? Evidence.At(text, Around.Span(text, span)) : account.Finding.Evidence);
    }

    /// <summary>What is disputed about whom or what the question names.</summary>
    private IEnumerable<AnswerLine> Disputes() => new AskedDisputes(view, question).All().Take(Most + 1)
            .Select(d => new AnswerLine($"{d.About} ({d.SubjectTitle}): {string.Join("; ", d.Sides.Select(s => $"{s.Says} ({Phrase.List(s.Holders)})"))}.", [.. d.Sides.SelectMany(s => s.Evidence.Take(1))]));

    private IEnumerable<AnswerLine> Forecasts() =>
        from passage in chosen.Select(c => c.Passage)
        from finding in passage.Findings.OfType<ForecastFinding>()
        let reading = view.Sources.Reading(passage.ReportId)
        where reading is not null && !PlainWords.IsEmpty(finding.Speaker.Words)
        let row = view.ForecastOf(reading, finding)
        select new AnswerLine($"{row.Who} (“{finding.ConfidenceWords}”{(row.Horizon.Length > 0 ? ", " + row.Horizon : "")}): {finding.Gist}{(finding.Gist.EndsWith('.') ? "" : ".")}",
            [view.Sources.Cite(new FindingRef(passage.ReportId, finding.Id), new Evidence(passage.Span, passage.Text))]);

    /// <summary>Who held the office, with when the reports that say so came out; the newest first.</summary>
    private IEnumerable<AnswerLine> Holders() => new OfficeHolders(view, question).All().Take(Most);

    private IEnumerable<AnswerLine> Sizes() => view.Record.Ties
        .Where(t => t.Predicate == RelationPredicate.Size && t.Subject.Actor is { } actor && asked.Exists(a => a.Contains(actor.Id)))
        .Take(Most).Select(t => new AnswerLine($"{t.Subject.Name}: {t.Object.Words}.", [.. t.Accounts.Select(a => view.Sources.Cite(a.Ref, a.Finding.Evidence))]));

    private List<Citation> Cite(Actor actor) => [.. actor.Members.DistinctBy(m => m.ReportId).Take(Most)
        .Select(m => (m, Read: view.Sources.Reading(m.ReportId)?.Actors.FirstOrDefault(a => a.Id == m.ActorId)))
        .Where(p => p.Read is { Mentions.Count: > 0 })
        .Select(p => view.Sources.Cite(new FindingRef(p.m.ReportId, p.m.ActorId), new Evidence(p.Read!.Mentions[0].Span, p.Read.Mentions[0].Words)))];
}
