using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Knowledge.Names;
using Rapporteur.Present;
using Rapporteur.Read;
using Rapporteur.Read.Dates;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Tags;
using Rapporteur.Text;

namespace Rapporteur.Ask;

/// <summary>Reads a question with the engine's own tokens, tags, dates and frames, and the names of the case.</summary>
internal sealed class QuestionReader(CaseView view)
{
    /// <summary>What the words of another part of the question are worth beside its own.</summary>
    private const double Hint = 0.35;

    private readonly NameTable names = new(view.Record.Actors.Actors);

    /// <summary>
    /// The questions that a text asks: "who did it, and how many died?" asks two. Each has what the others say as a weak hint, and their
    /// actors where it names none.
    /// </summary>
    public IReadOnlyList<Question> Read(string text)
    {
        var parts = Parts(text.Trim()).Select(One).ToList();
        parts = parts.Count > 1 && parts.FindAll(p => p.Terms.Count + p.Actors.Count + p.Dates.Count > 0) is { Count: > 0 } full ? full : parts;
        return [.. parts.Select((p, i) => Within(p, parts, i))];
    }

    private static Question Within(Question part, List<Question> parts, int number)
    {
        var before = parts.Take(number).ToList();
        var leansOn = part.Terms.Count == 0 || QuestionWords.Default.PointsBack(part.Text);
        return part with
        {
            Actors = part.Actors.Count > 0 || !leansOn ? part.Actors : [.. before.SelectMany(o => o.Actors).DistinctBy(a => a.Words)],
            Terms = [.. part.Terms, .. parts.Where(o => o != part).SelectMany(o => o.Terms).Where(t => part.Terms.All(own => own.Lemma != t.Lemma)).DistinctBy(t => t.Lemma)
                .Select(t => t with { Importance = t.Importance * Hint })],
            Offices = part.Offices.Count > 0 || part.Terms.Count > 0 ? part.Offices : [.. before.SelectMany(o => o.Offices)],
            Dates = part.Dates.Count > 0 || part.Reports.Count > 0 ? part.Dates : [.. before.SelectMany(o => o.Dates)],
            AsOf = part.AsOf ?? parts.Select(o => o.AsOf).FirstOrDefault(d => d is not null),
            Reports = part.Reports.Count > 0 || part.Dates.Count > 0 ? part.Reports : before.Select(o => o.Reports).FirstOrDefault(r => r.Count > 0) ?? part.Reports,
        };
    }

    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        foreach (var cut in QuestionWords.Default.Cuts(text))
        {
            yield return text[start..cut].Trim(' ', ',');
            start = cut;
        }

        yield return text[start..].Trim(' ', ',');
    }

    private Question One(string text)
    {
        text = QuestionWords.Default.WithoutAnd(text);
        var draft = new Draft(Report.FromText(text, "question"));
        new SentencesPass().Run(draft);
        new TagsPass().Run(draft);
        new DatesPass().Run(draft);
        var (kind, first, opening) = QuestionWords.Default.KindOf(text.ToLowerInvariant());
        var offices = Offices(text, opening);
        var (actors, strangers, taken) = Named(draft, first, opening, offices);
        var (reports, named) = Sources(text);
        var terms = Terms(draft, first, opening, [.. taken, .. named, .. draft.Dates.Select(d => d.Span)]);
        if (QuestionWords.Default.WantedBy(text.ToLowerInvariant()) is { } wanted)
        {
            terms.Add(new AskedTerm(wanted, 1));
        }

        var asOf = AsOf(draft);
        return new Question
        {
            Text = text, Kind = kind, Actors = actors, Strangers = strangers, Terms = terms, Offices = offices.ConvertAll(o => o.Of(text)), AsOf = asOf, Reports = reports,
            Dates = [.. draft.Dates.Where(d => d.Range is not null).Select(d => d.Range!.Value)],
            AsksWords = kind is QuestionKind.What or QuestionKind.How && draft.Text.Tokens.Any(t => QuestionWords.Default.IsSaying(t.Lemma.ToLowerInvariant())),
            Acts = Categories<StatementAct>(FrameTable.Statements, terms),
            Predicates = WithParts(Categories<RelationPredicate>(FrameTable.Relations, terms)),
            Events = Categories<EventType>(FrameTable.Events, terms),
        };
    }

    /// <summary>Who belongs to a body is its member or its part.</summary>
    private static HashSet<RelationPredicate> WithParts(HashSet<RelationPredicate> predicates) =>
        predicates.Contains(RelationPredicate.MemberOf) ? [.. predicates, RelationPredicate.PartOf] : predicates;

    private static HashSet<T> Categories<T>(FrameTable table, IEnumerable<AskedTerm> terms) where T : struct, Enum =>
        [.. terms.SelectMany(t => Evoked.By<T>(table, t.Lemma))];

    /// <summary>Titles and offices in the question: what is asked about, and no names.</summary>
    private static List<TextSpan> Offices(string text, int from)
    {
        var words = NameTable.Words(text).Where(w => w.Start >= from).ToList();
        var offices = new List<TextSpan>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = Math.Min(3, words.Count - i); length > 0; length--)
            {
                var span = new TextSpan(words[i].Start, words[i + length - 1].End);
                if (Titles.Shared.ClassOf(span.Of(text)) is not null)
                {
                    offices.Add(span);
                    i += length - 1;
                    break;
                }
            }
        }

        return offices;
    }

    /// <summary>The longest names first; a capitalised word that no name of the case has is a stranger.</summary>
    private (List<AskedActor> Actors, List<string> Strangers, List<TextSpan> Taken) Named(Draft draft, int first, int opening, List<TextSpan> offices)
    {
        var text = draft.Text.Text;
        var words = NameTable.Words(text).Where(w => !(w.Start >= first && w.Start < opening) && !offices.Exists(o => o.Contains(w.Start)) && !draft.Dates.Any(d => d.Span.Contains(w.Start))).ToList();
        var actors = new List<AskedActor>();
        var strangers = new List<string>();
        var taken = new List<TextSpan>();
        for (var i = 0; i < words.Count;)
        {
            var length = Run(words, text, i);
            var used = length;
            for (; used > 0; used--)
            {
                var part = words.Skip(i).Take(used).Select(w => w.Folded).ToList();
                var ids = names.Exact(part) is { Count: > 0 } exact ? exact : names.Containing(part);
                if (ids.Count > 0)
                {
                    var span = new TextSpan(words[i].Start, words[i + used - 1].End);
                    actors.Add(new AskedActor(span.Of(text), ids, part));
                    taken.Add(span);
                    break;
                }
            }

            if (used == 0 && length > 0)
            {
                strangers.Add(text[words[i].Start..words[i].End]);
            }

            i += Math.Max(used, 1);
        }

        return (actors, strangers, taken);
    }

    /// <summary>How many words from here on may be one name: they open with a capital, with small particles between.</summary>
    private static int Run(List<(string Folded, int Start, int End)> words, string text, int from)
    {
        var length = 0;
        for (var i = from; i < words.Count; i++)
        {
            if (char.IsUpper(text[words[i].Start]) || (char.IsDigit(text[words[i].Start]) && i > from))
            {
                length = i - from + 1;
            }
            else if (i == from || words[i].Folded.Length > 3 || i - from + 1 > length + 1)
            {
                break;
            }

            if (i + 1 < words.Count && text[words[i].End..words[i + 1].Start] is var gap && gap.IndexOfAny([',', ';', '?', '(']) >= 0)
            {
                break;
            }
        }

        return length;
    }

    private static List<AskedTerm> Terms(Draft draft, int first, int opening, List<TextSpan> taken)
    {
        var terms = new List<AskedTerm>();
        foreach (var token in draft.Text.Tokens.Where(t => !(t.Start >= first && t.Start < opening) && !taken.Exists(s => s.Overlaps(t.Span))))
        {
            var lemma = token.Lemma.ToLowerInvariant();
            var importance = token.Upos switch
            {
                Upos.Verb => 1.1, Upos.Noun => 1, Upos.Propn => 1.2, Upos.Adj => 0.7, Upos.Num => 0.9, Upos.Adv => 0.3, _ => 0,
            };
            if (importance > 0 && lemma.Length > 2 && lemma.Any(char.IsLetterOrDigit) && !QuestionWords.Default.IsFrame(lemma) && terms.TrueForAll(t => t.Lemma != lemma))
            {
                terms.Add(new AskedTerm(lemma, importance));
            }
        }

        return terms;
    }

    /// <summary>The last day of a date that follows "as of" or, where only one date stands in the question, "by" or "in" when it asks for a state.</summary>
    private static DateOnly? AsOf(Draft draft)
    {
        var lower = draft.Text.Text.ToLowerInvariant();
        var at = lower.IndexOf("as of ", StringComparison.Ordinal);
        return at < 0 ? null : draft.Dates.Where(d => d.Span.Start >= at).Select(d => d.Range?.To).FirstOrDefault();
    }

    private (HashSet<string> Reports, List<TextSpan> Named) Sources(string text)
    {
        var reports = new HashSet<string>(StringComparer.Ordinal);
        var spans = new List<TextSpan>();
        foreach (var entry in view.Reports)
        {
            var origin = view.Sources.Origin(entry.Report.Id);
            var stem = origin[..(origin.LastIndexOf('.') is > 0 and var dot ? dot : origin.Length)];
            foreach (var name in new[] { origin, stem, view.Sources.Publisher(entry.Report.Id) }.OfType<string>().Where(n => n.Length > 2))
            {
                var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
                {
                    reports.Add(entry.Report.Id);
                    spans.Add(new TextSpan(at, at + name.Length));
                }
            }
        }

        return (reports, spans);
    }
}
