using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>Plain sentences about what the record holds.</summary>
internal sealed class Sentences(Articles articles)
{
    private const int MostWords = 40;
    private readonly IncidentSentence incidents = new(articles);

    public string Incident(Incident i, bool isDisputed) => Finish(incidents.Of(i, isDisputed));

    /// <summary>The report's own words where they name the speaker; else who did what by saying it, and the words.</summary>
    public string Statement(LedgerEntry entry, StatementRow s)
    {
        var quote = Quoted(s.Evidence.Count > 0 && s.Evidence[0].Quote.Split(' ').Length > 3 ? s.Evidence[0].Quote : s.Gist);
        if (SpeaksForItself(quote, s.Who))
        {
            return Quote(Upper(quote));
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
            return Quote(words);
        }

        var said = words.StartsWith("that ", StringComparison.Ordinal) ? words[5..] : words;
        var who = f.Who.StartsWith("author of", StringComparison.Ordinal) ? "the " + f.Who : Holder(f.Who);
        var horizon = f.Horizon.Length > 0 && !said.Contains(f.Horizon, StringComparison.OrdinalIgnoreCase) ? $" ({f.Horizon})" : "";
        return said.StartsWith("to ", StringComparison.Ordinal)
            ? $"{Upper(who)} on what is to come (“{f.ConfidenceWords}”){horizon}: {Quote(said)}"
            : $"According to {who}{horizon}: {Quote(said)}";
    }

    public string Relation(Tie tie, RelationRow r)
    {
        var until = r.Until.Length > 0 ? $", until {r.Until}" : "";
        var since = r.Since.Length == 0 ? "" : tie.Predicate == RelationPredicate.KilledBy ? $" ({r.Since})" : $", since {r.Since}";
        var source = r.AccordingTo.Length > 0 ? $", according to {Holder(r.AccordingTo)}" : "";
        var phrase = Wording.Default.Predicate(Wire.Name(tie.Predicate), r.Former, IsMany(tie.Subject));
        return Finish($"{articles.With(r.Subject)} {phrase} {Object(tie, r)}{since}{until}{source}");
    }

    public string Dispute(DisputeView d, Incident? about)
    {
        var differ = d.Kind == "role-over-time" ? "what is said changes with time as to" : "accounts differ as to";
        return Finish($"{(about is null ? d.SubjectTitle : Subject(about))}: {differ} {d.About}: " + string.Join("; ", d.Sides.Select(Side)));
    }

    private string Holder(string words) => PlainWords.IsEmpty(words) ? "unnamed sources" : articles.Inside(words);

    private string Object(Tie tie, RelationRow r) =>
        tie.Object.Actor is { IsNamed: true } ? articles.With(r.Object) : tie.Predicate == RelationPredicate.OfficeHeld ? r.Object : articles.Inside(r.Object);

    /// <summary>Whether the report's words name the speaker and are a sentence of their own.</summary>
    private bool SpeaksForItself(string quote, string who) => quote.Split(' ').Length > 3
        && quote.Contains(who[(who.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase)
        && (char.IsUpper(quote.FirstOrDefault(char.IsLetter)) || quote.StartsWith(articles.With(who), StringComparison.OrdinalIgnoreCase));

    private string Subject(Incident i)
    {
        var noun = IncidentSentence.Noun(i);
        noun = noun.StartsWith("a ", StringComparison.Ordinal) ? noun[2..] : noun.StartsWith("an ", StringComparison.Ordinal) ? noun[3..] : noun;
        var to = incidents.Names(i.Recipients);
        var when = DateWords.OfEvent(i.Date);
        return $"{Upper(noun)}{(to.Length > 0 ? $" ({to})" : "")}{(when.Length > 0 ? ", " + when : "")}";
    }

    private string Side(DisputeSideView side) =>
        side.Holders.All(h => side.Says.Contains(h, StringComparison.Ordinal)) ? side.Says : $"{side.Says} (according to {Phrase.List(side.Holders.Select(Holder))})";

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
