using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>Plain sentences about what the record holds.</summary>
internal sealed class Sentences(Articles articles)
{
    public string Incident(Incident i)
    {
        var who = Names(i.Actors);
        var to = Names(i.Recipients);
        var text = i.Status == EventStatus.Planned ? Plan(i, who, to) : Deed(i, who, to);
        return Finish(string.Concat(Source(i), text, Place(i, to), Space(DateWords.InSentence(i.Date)), Numbers(i), Standing(i)));
    }

    private static string Deed(Incident i, string who, string to)
    {
        var forms = Wording.Default.Of(i.Mode, Wire.Name(i.Type));
        var core = (who.Length > 0, to.Length > 0) switch
        {
            (true, true) => $"{who} {forms.Active.Replace("{to}", to, StringComparison.Ordinal)}",
            (true, false) => $"{who} {forms.WithoutObject}",
            (false, true) => forms.Passive.Replace("{to}", to, StringComparison.Ordinal),
            _ => $"there was {forms.Noun}",
        };
        return core + Mode(i);
    }

    private static string Plan(Incident i, string who, string to)
    {
        var forms = Wording.Default.Of(i.Mode, Wire.Name(i.Type));
        return $"there is a plan for {forms.Noun}{Mode(i)}{(who.Length > 0 ? " by " + who : "")}{(to.Length > 0 ? $", aimed at {to}," : "")}";
    }

    public string Statement(LedgerEntry entry, StatementRow s)
    {
        var when = DateWords.InSentence(s.Date);
        var about = Names(entry.About.Where(r => !r.Same(entry.Speaker)));
        return Finish($"{(when.Length > 0 ? when + ", " : "")}{articles.With(s.Who)} {Wording.Default.Act(s.Act, about)}: "
            + $"{s.Gist}{(s.Channel.Length > 0 ? $" ({s.Channel})" : "")}");
    }

    public string Forecast(ForecastRow f) => Finish(
        $"{articles.With(f.Who)} on what is to come (“{f.ConfidenceWords}”): {f.Gist}{(f.Horizon.Length > 0 ? $" ({f.Horizon})" : "")}");

    public string Relation(Tie tie, RelationRow r)
    {
        var until = r.Until.Length > 0 ? $", until {r.Until}" : "";
        var since = r.Since.Length == 0 ? "" : tie.Predicate == RelationPredicate.KilledBy ? $" ({r.Since})" : $", since {r.Since}";
        var source = r.AccordingTo.Length > 0 ? $", according to {r.AccordingTo}" : "";
        var phrase = Wording.Default.Predicate(Wire.Name(tie.Predicate), r.Former, IsMany(tie.Subject));
        return Finish($"{articles.With(r.Subject)} {phrase} {articles.With(r.Object)}{since}{until}{source}");
    }

    public static string Dispute(DisputeView d)
    {
        var differ = d.Kind == "role-over-time" ? "what is said changes with time as to" : "accounts differ as to";
        return Finish($"{d.SubjectTitle}: {differ} {d.About}: "
            + string.Join("; ", d.Sides.Select(Side)));
    }

    private static string Side(DisputeSideView side) =>
        side.Holders.All(h => side.Says.Contains(h, StringComparison.Ordinal)) ? side.Says : $"{side.Says} (according to {Phrase.List(side.Holders)})";

    /// <summary>Bodies whose name is a plural take verbs in the plural; persons and states never.</summary>
    private static bool IsMany(Role role) => role.Actor?.Kind is not (ActorKind.Person or ActorKind.State)
        && role.Name.Length > 2 && role.Name[^1] == 's' && char.IsLower(role.Name[^2]) && role.Name[^2] is not ('s' or 'u' or 'i');

    private string Names(IEnumerable<Role> roles) => Phrase.List(roles.Select(r => r.Actor is { IsNamed: true } ? articles.With(r.Name) : r.Words));

    private static string Mode(Incident i) => Wording.Default.Knows(i.Mode) ? "" : $" ({Phrase.Mode(i.Mode)})";

    private static string Place(Incident i, string to)
    {
        if (i.Place.Count == 0 || to.Contains(i.Place[0], StringComparison.OrdinalIgnoreCase) || i.Recipients.Any(r => r.Name.Contains(i.Place[0], StringComparison.OrdinalIgnoreCase)))
        {
            return "";
        }

        var first = i.Place[0];
        var isName = first.Split(' ').All(w => char.IsUpper(w[0])) && first.Split(' ').Length <= 2;
        return first.Contains("outside", StringComparison.Ordinal) ? " " + first : $" {(isName ? "in" : "at")} {string.Join(", ", i.Place)}";
    }

    private static string Numbers(Incident i)
    {
        var killed = i.Killed is { } names && i.Recipients.Any(r => names.Contains(r.Name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)) ? null : i.Killed;
        var count = i.Count is "1" or "one" ? null : i.Count;
        var words = Phrase.HowMany(killed, i.Wounded, count);
        return words.Length > 0 ? $" ({words})" : "";
    }

    private string Source(Incident i)
    {
        if (i.Status != EventStatus.Alleged)
        {
            return "";
        }

        var sources = Phrase.List(i.Accounts.SelectMany(a => a.AccordingTo).Select(r => articles.With(r.Name)));
        return sources.Length > 0 ? $"according to {sources}, " : "allegedly, ";
    }

    private static string Standing(Incident i) => i.Status switch
    {
        EventStatus.Attempted => "; this is told as an attempt",
        EventStatus.Ongoing => "; this is told as going on",
        _ => "",
    };

    private static string Space(string text) => text.Length > 0 ? " " + text : "";

    private static string Finish(string text) => Upper(text.TrimEnd('.', ' ', ',')) + ".";

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
