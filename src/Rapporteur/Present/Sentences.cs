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
        var forms = Wording.Default.Of(i.Mode, Wire.Name(i.Type));
        var core = (who.Length > 0, to.Length > 0) switch
        {
            (true, true) => $"{who} {forms.Active.Replace("{to}", to, StringComparison.Ordinal)}",
            (true, false) => $"{who} {forms.WithoutObject}",
            (false, true) => forms.Passive.Replace("{to}", to, StringComparison.Ordinal),
            _ => $"there was {forms.Noun}",
        };
        var text = string.Concat(core, Mode(i), Place(i, to), Space(DateWords.InSentence(i.Date)), Numbers(i));
        return Finish(Source(i) + text);
    }

    public string Statement(StatementRow s)
    {
        var when = DateWords.InSentence(s.Date);
        var about = s.About.Length > 0 ? $" ({s.Act} about {s.About})" : $" ({s.Act})";
        return Finish($"{(when.Length > 0 ? Upper(when) + ", " : "")}{articles.With(s.Who)}{about}: {s.Gist}{(s.Channel.Length > 0 ? $", by {s.Channel}" : "")}");
    }

    public static string Forecast(ForecastRow f) => Finish(
        $"{f.Who} expects ({f.ConfidenceWords}): {f.Gist}{(f.Horizon.Length > 0 ? $", {f.Horizon}" : "")}");

    public string Relation(RelationRow r)
    {
        var until = r.Until.Length > 0 ? $", until {r.Until}" : "";
        var since = r.Since.Length > 0 ? $", since {r.Since}" : "";
        var source = r.AccordingTo.Length > 0 ? $", according to {r.AccordingTo}" : "";
        return Finish($"{articles.With(r.Subject)}: {(r.Former ? "formerly " : "")}{r.Predicate} {articles.With(r.Object)}{since}{until}{source}");
    }

    public static string Dispute(DisputeView d) => Finish($"{Upper(d.About)}: " + string.Join("; ", d.Sides.Select(s =>
        $"{s.Says} ({Phrase.List(s.Holders)})")));

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
        var parts = new List<string>();
        if (i.Killed is { } killed && !i.Recipients.Any(r => killed.Contains(r.Name, StringComparison.OrdinalIgnoreCase)))
        {
            parts.Add("killed: " + killed);
        }

        if (i.Wounded is { } wounded)
        {
            parts.Add("wounded: " + wounded);
        }

        if (i.Count is { } count)
        {
            parts.Add("count: " + count);
        }

        return parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})";
    }

    private string Source(Incident i)
    {
        if (i.Status != EventStatus.Alleged)
        {
            return i.Status switch
            {
                EventStatus.Attempted => "By what is told as an attempt, ",
                EventStatus.Ongoing => "As something that goes on, ",
                EventStatus.Planned => "As something planned, ",
                _ => "",
            };
        }

        var sources = Phrase.List(i.Accounts.SelectMany(a => a.AccordingTo).Select(r => articles.With(r.Name)));
        return sources.Length > 0 ? $"According to {sources}, " : "Allegedly, ";
    }

    private static string Space(string text) => text.Length > 0 ? " " + text : "";

    private static string Finish(string text) => Upper(text.TrimEnd('.', ' ')) + ".";

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
