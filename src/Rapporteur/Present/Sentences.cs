using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;

namespace Rapporteur.Present;

/// <summary>Plain sentences about what the record holds.</summary>
internal sealed class Sentences(Articles articles)
{
    private const int MostWords = 40;
    private const int FewestWords = 5;
    private static readonly string[] Relative = [", which ", ", who "];
    private readonly IncidentSentence incidents = new(articles);

    /// <summary>The incident as a plain sentence; where its roles cannot be right, the words of a report for it.</summary>
    public string Incident(Incident i, bool isDisputed, IReadOnlyList<Citation> evidence) =>
        RoleSense.IsPlain(i) || Best(evidence) is not { } words ? Finish(incidents.Of(i, isDisputed)) : From(words) + Quote(Quoted(words.Quote));

    /// <summary>Whether the incident can be told in plain words or in those of a report.</summary>
    public static bool IsSayable(Incident i, IReadOnlyList<Citation> evidence) => RoleSense.IsPlain(i) || Best(evidence) is not null;

    /// <summary>The longest quotation that is a sentence of its own.</summary>
    private static Citation? Best(IReadOnlyList<Citation> evidence) => evidence.Where(IsSentence).MaxBy(c => c.Quote.Length);

    private static bool IsSentence(Citation c) => Quoted(c.Quote) is var quote && quote.Count(l => l == ' ') >= FewestWords - 1
        && char.IsUpper(quote.FirstOrDefault(char.IsLetter)) && !PlainWords.IsEmpty(quote.Split(' ')[0]);

    /// <summary>What is told otherwise than before.</summary>
    public string Changed(Incident i, IEnumerable<string> changes) => Finish($"{Subject(i)}: {string.Join("; ", changes)}");

    /// <summary>Whether a reader of the brief can make something of the forecast: a sentence of its own that does not begin in the middle.</summary>
    public static bool IsTelling(ForecastRow f) => IsSentence(f.Evidence[0]);

    /// <summary>The report's own words where they name the speaker; else who did what by saying it, and the words.</summary>
    public string Statement(LedgerEntry entry, StatementRow s)
    {
        var quote = Quoted(s.Evidence.Count > 0 && s.Evidence[0].Quote.Split(' ').Length > 3 ? s.Evidence[0].Quote : s.Gist);
        quote = MainClause(quote, s.Who);
        if (SpeaksForItself(quote, s.Who))
        {
            return From(s.Evidence[0]) + Quote(Upper(quote));
        }

        var when = DateWords.InSentence(s.Date);
        var about = incidents.Names(entry.About.Where(r => !r.Same(entry.Speaker)));
        var channel = s.Channel.Length > 0 ? $" ({s.Channel})" : "";
        return $"{Upper($"{(when.Length > 0 ? when + ", " : "")}{articles.With(s.Who)} {Wording.Default.Act(s.Act, about)}{channel}")}: {Quote(quote)}";
    }

    public string Forecast(ForecastRow f)
    {
        var words = Quoted(f.Evidence.Count > 0 && f.Evidence[0].Quote.Split(' ').Length > 3 ? f.Evidence[0].Quote : f.Gist);
        if (SpeaksForItself(words, f.Who))
        {
            return From(f.Evidence[0]) + Quote(words);
        }

        var said = words.StartsWith("that ", StringComparison.Ordinal) ? words[5..] : words;
        var who = f.Who.StartsWith("author of", StringComparison.Ordinal) ? f.Evidence[0].Publisher is { } outlet ? articles.With(outlet) : "the " + f.Who : Holder(f.Who);
        var horizon = f.Horizon.Length > 0 && !said.Contains(f.Horizon, StringComparison.OrdinalIgnoreCase) ? $" ({f.Horizon})" : "";
        return said.StartsWith("to ", StringComparison.Ordinal)
            ? $"{Upper(who)} on what is to come (“{f.ConfidenceWords}”){horizon}: {Quote(said)}"
            : $"According to {who}{horizon}: {Quote(said)}";
    }

    public string Relation(Tie tie, RelationRow r)
    {
        var until = r.Until.Length > 0 ? $", until {r.Until}" : "";
        var since = r.Since.Length == 0 ? "" : tie.Predicate is RelationPredicate.KilledBy or RelationPredicate.Founded || r.Since.StartsWith("between", StringComparison.Ordinal) ? $" ({r.Since})" : $", since {r.Since}";
        var source = r.AccordingTo.Length > 0 ? $", according to {Holder(r.AccordingTo)}" : "";
        var phrase = Wording.Default.Predicate(Wire.Name(tie.Predicate), r.Former, IsMany(tie.Subject));
        return Finish($"{articles.With(r.Subject)} {phrase} {Object(tie, r)}{since}{until}{source}");
    }

    public string Dispute(DisputeView d, Incident? about)
    {
        var matter = d.Kind == "role-over-time" ? $"what is said of {d.About} changes with time" : d.About == ContrastedViews.Matter ? "opinions differ" : $"accounts differ on {d.About}";
        return Finish($"{(about is null ? d.SubjectTitle : Subject(about))}: {matter}: {string.Join("; ", d.Sides.Select(Side))}{(d.Settled ? " (settled by judgement)" : "")}");
    }

    /// <summary>The outlet and its day before words that are quoted whole, since "on Friday" means nothing without it.</summary>
    private static string From(Citation c) => c.Publisher is null ? "" : c.Published.Length > 0 ? $"{c.Publisher}, {c.Published}: " : $"{c.Publisher}: ";

    private string Holder(string words) => PlainWords.IsEmpty(words) ? "unnamed sources" : articles.Inside(words);

    private string Object(Tie tie, RelationRow r) =>
        tie.Object.Actor is { IsNamed: true } ? articles.With(r.Object) : tie.Predicate == RelationPredicate.OfficeHeld ? r.Object : articles.Inside(r.Object);

    /// <summary>Whether the report's words name the speaker and are a sentence of their own.</summary>
    private bool SpeaksForItself(string quote, string who) => quote.Split(' ').Length > 3 && !IsCutBehind(quote, who)
        && quote.Contains(who[(who.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase)
        && (char.IsUpper(quote.FirstOrDefault(char.IsLetter)) || quote.StartsWith(articles.With(who), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether only a preposition follows the name: the verb stands outside the words.</summary>
    private static bool IsCutBehind(string quote, string who) => quote.IndexOf(who, StringComparison.Ordinal) is var at and >= 0
        && quote[(at + who.Length)..].TrimStart().Split(' ')[0] is "of" or "for" or "on" or "in" or "with";

    /// <summary>"The front, which has claimed the attack" as a sentence of its own; where a name is followed by nothing that says what it did, no name leads.</summary>
    private static string MainClause(string quote, string who)
    {
        foreach (var link in Relative)
        {
            var at = quote.IndexOf(link, StringComparison.Ordinal);
            if (at > 0 && quote[..at].EndsWith(who[(who.LastIndexOf(' ') + 1)..], StringComparison.Ordinal) && !quote[(at + link.Length)..].Contains(',', StringComparison.Ordinal))
            {
                return $"{quote[..at]} {quote[(at + link.Length)..]}";
            }
        }

        return quote;
    }

    private string Subject(Incident i)
    {
        var noun = IncidentSentence.Noun(i);
        noun = noun.StartsWith("a ", StringComparison.Ordinal) ? noun[2..] : noun.StartsWith("an ", StringComparison.Ordinal) ? noun[3..] : noun;
        var to = incidents.Names(i.Recipients);
        var when = DateWords.OfEvent(i.Date);
        return $"{Upper(noun)}{(to.Length > 0 ? $" ({to})" : "")}{(when.Length > 0 ? ", " + when : "")}";
    }

    private string Side(DisputeSideView side) => Plain(side).Replace(" by The ", " by the ", StringComparison.Ordinal);

    private string Plain(DisputeSideView side) =>
        side.Holders.All(h => side.Says.Contains(h, StringComparison.Ordinal)) || side.Says.StartsWith("denied by", StringComparison.Ordinal) ? side.Says : $"{side.Says} (according to {Phrase.List(side.Holders.Select(Holder))})";

    /// <summary>Bodies whose name is a plural take verbs in the plural; persons and states never.</summary>
    private static bool IsMany(Role role) => role.Actor?.Kind is not (ActorKind.Person or ActorKind.State)
        && role.Name.Length > 2 && role.Name[^1] == 's' && char.IsLower(role.Name[^2]) && role.Name[^2] is not ('s' or 'u' or 'i');

    /// <summary>Words for quotation marks: without such marks at the ends, and cut at a word where they are long.</summary>
    private static string Quoted(string words)
    {
        var all = words.Replace('“', '"').Replace('”', '"').Trim(' ', '.', ',', ';', ':').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = all.Length > MostWords ? string.Join(' ', all.Take(MostWords)) + " …" : string.Join(' ', all);
        if (text.Count(c => c == '"') % 2 == 1)
        {
            text = text[0] == '"' ? text[1..] : text[^1] == '"' ? text[..^1] : text.Replace("\"", "", StringComparison.Ordinal);
        }

        return text.Replace('"', '\'').TrimEnd('.', ',', ' ');
    }

    private static string Quote(string words) => words.Length == 0 ? "“”" : words.EndsWith(".'", StringComparison.Ordinal) || words[^1] is '?' or '!' ? $"“{words}”" : $"“{words}.”";

    private static string Finish(string text) => Upper(text.TrimEnd('.', ' ', ',')) + ".";

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
