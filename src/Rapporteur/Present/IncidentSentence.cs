using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;

namespace Rapporteur.Present;

/// <summary>An incident as a plain sentence.</summary>
internal sealed class IncidentSentence(Articles articles)
{
    /// <param name="i">The incident.</param>
    /// <param name="isDisputed">Whether accounts or parties disagree on who did it; then nobody is named as the doer.</param>
    public string Of(Incident i, bool isDisputed)
    {
        var who = isDisputed ? "" : Names(i.Actors);
        var victims = Counted(i);
        var to = Whole(Names(i.Recipients.Where(r => r != victims)), i.Place);
        to = to.Length == 0 && i.Place.Count > 0 && PlainWords.Is("to-places", i.Mode) ? i.Place[0] : to;
        var text = i.Status == EventStatus.Planned ? Plan(i, who, to) : Deed(i, who, to);
        var rest = string.Concat(Place(i, to), Space(DateWords.InSentence(i.Date)), Numbers(victims is null ? i : i with { Killed = victims.Words }, to), Standing(i), isDisputed ? "; who did it is disputed" : "");
        return string.Concat(Source(i), text, rest);
    }

    /// <summary>Those of several recipients of whom the number of the killed is told: "three soldiers" beside a base that was hit.</summary>
    private static Role? Counted(Incident i) => i.Recipients.Count < 2 || PlainWords.Is("to-people", i.Mode) || Quantity.Parse(i.Killed) is not { } killed ? null
        : i.Recipients.FirstOrDefault(r => r.Actor is not { IsNamed: true } && Quantity.Parse(r.Words) is { } told && told == killed);

    /// <summary>The place in the stead of one that is called by a part of its name: "the embassy in the capital" for "embassy".</summary>
    private static string Whole(string to, IReadOnlyList<string> place) => to.Length > 0 && place.Count > 0 && place[0].Length > to.Length
        && Fold.Of(place[0]).Split(' ').ToHashSet().IsSupersetOf(Fold.Of(to).Split(' ')) ? place[0] : to;

    public static string Noun(Incident i) => Wording.Default.Of(i.Mode, Wire.Name(i.Type)).Noun;

    public string Names(IEnumerable<Role> roles)
    {
        var all = roles.ToList();
        var telling = all.Where(Weight.IsTelling).ToList();
        return Phrase.List(Distinct((telling.Count > 0 ? telling : all).Select(r => r.Actor is { IsNamed: true } ? articles.With(r.Name) : PlainWords.WithArticle(articles.Inside(r.Words)))));
    }

    /// <summary>Names and descriptions without those that another one tells with more words: "workers" beside "eight workers".</summary>
    private static List<string> Distinct(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return all.FindAll(n => !all.Exists(o => o.Length > n.Length && Words(o).IsSupersetOf(Words(n))));

        static HashSet<string> Words(string name) => [.. Fold.Of(name).Split(' ').Where(w => w != "the")];
    }

    private static string Deed(Incident i, string who, string to)
    {
        var forms = Wording.Default.Of(i.Mode, Wire.Name(i.Type));
        var core = (who.Length > 0, to.Length > 0) switch
        {
            (true, true) => $"{who} {forms.Active.Replace("{to}", to, StringComparison.Ordinal)}",
            (true, false) => $"{who} {forms.WithoutObject}",
            (false, true) => forms.Passive.Replace("{to}", to, StringComparison.Ordinal).Replace("{was}", IsMany(i.Recipients, to) ? "were" : "was", StringComparison.Ordinal),
            _ => $"there was {forms.Noun}",
        };
        return core + Mode(i);
    }

    /// <summary>Two or more, a number other than one, or a plural.</summary>
    private static bool IsMany(IReadOnlyList<Role> roles, string told) => told.Contains(" and ", StringComparison.Ordinal)
        || (roles.Any(r => r.Actor is not { IsNamed: true }) && (Quantity.Parse(told) is { Low: not 1 } || (HeadWords.Of(told) is { } noun && !told.Contains(noun + " ", StringComparison.OrdinalIgnoreCase)
            && !told.EndsWith(noun, StringComparison.OrdinalIgnoreCase))));

    private static string Plan(Incident i, string who, string to)
    {
        var forms = Wording.Default.Of(i.Mode, Wire.Name(i.Type));
        return $"there is a plan for {forms.Noun}{Mode(i)}{(who.Length > 0 ? " by " + who : "")}{(to.Length > 0 ? $", aimed at {to}," : "")}";
    }

    private static string Mode(Incident i) => Wording.Default.Knows(i.Mode) ? "" : $" ({Phrase.Mode(i.Mode)})";

    private static string Place(Incident i, string to)
    {
        var places = Places.Short(i.Place).Where(p => !to.Contains(p, StringComparison.OrdinalIgnoreCase)).ToList();
        return places.Count == 0 || to.Contains(i.Place[0], StringComparison.OrdinalIgnoreCase) ? "" : " " + PlainWords.At(places[0])
            + (places.Count > 1 && char.IsUpper(places[^1][0]) ? ", " + places[^1] : "");
    }

    private static string Numbers(Incident i, string to)
    {
        var words = Phrase.List([Number(i.Recipients.Any(r => r.Actor is { IsNamed: true }) && Quantity.Parse(i.Killed) is null ? null : i.Killed, "killed", to), Number(i.Wounded, "wounded", to)]);
        var count = i.Count is null or "1" or "one" || i.Count == i.Killed || Quantity.Parse(i.Count) is null ? "" : "count: " + i.Count;
        var all = string.Join("; ", new[] { words, count }.Where(w => w.Length > 0));
        return all.Length > 0 ? $" ({all})" : "";
    }

    /// <summary>"three killed"; names and phrases stand behind the word; nothing where the sentence has said whom it hit.</summary>
    private static string Number(string? number, string what, string to) =>
        number is null || (Quantity.Parse(number) is null && PlainWords.IsEmpty(number)) || to.Contains(number, StringComparison.OrdinalIgnoreCase) && number.Contains(' ', StringComparison.Ordinal) ? ""
        : Quantity.Parse(number) is null || number.Split(' ').Length > 3 ? (to.Split(' ').Any(w => w.Length > 3 && number.Contains(w, StringComparison.Ordinal)) ? "" : $"{what}: {number}")
        : $"{number.ToLowerInvariant()} {what}";

    private string Source(Incident i)
    {
        if (i.Status != EventStatus.Alleged)
        {
            return "";
        }

        var sources = Names(i.Accounts.SelectMany(a => a.AccordingTo));
        return sources.Length > 0 ? $"according to {sources}, " : "allegedly, ";
    }

    private static string Standing(Incident i) => i.Status switch
    {
        EventStatus.Attempted => "; this is told as an attempt",
        EventStatus.Ongoing => "; this is told as going on",
        _ => "",
    };

    private static string Space(string text) => text.Length > 0 ? " " + text : "";
}
