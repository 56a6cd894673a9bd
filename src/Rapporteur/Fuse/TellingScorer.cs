using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>How likely two tellings are to tell one event, with reasons.</summary>
internal sealed class TellingScorer
{
    public const double Join = 0.9;
    private const double ClearlyApart = -0.3;
    private const double Fits = 0.5;
    private const int MostWords = 2;
    private const int DaysOfSlack = 400;
    private const int CommonPlace = 5;
    private const int CommonDoer = 6;
    private static readonly Dictionary<(string Role, ActorKind Kind), string> RoleFeatures = Enum.GetValues<ActorKind>()
        .SelectMany(k => new[] { "actor", "recipient" }.Select(r => (Role: r, Kind: k)))
        .ToDictionary(p => p, p => p.Role + "/" + p.Kind switch { ActorKind.Person => "person", ActorKind.State => "state", _ => "named" });

    private readonly Dictionary<string, int> doerUse = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> placeUse = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> within;
    private readonly int tellings;
    private readonly WordUse words;

    /// <param name="tellings">All tellings of the case: what is common among them says little.</param>
    /// <param name="within">Pairs of actor ids of which the first is said to be a part of the second.</param>
    public TellingScorer(IReadOnlyCollection<Telling> tellings, HashSet<(string, string)> within)
    {
        this.within = within;
        this.tellings = tellings.Count;
        words = new WordUse(tellings);
        foreach (var place in tellings.SelectMany(t => t.Places.Distinct()))
        {
            placeUse[place] = placeUse.GetValueOrDefault(place) + 1;
        }

        foreach (var doer in tellings.SelectMany(t => t.Actors))
        {
            doerUse[doer.Id] = doerUse.GetValueOrDefault(doer.Id) + 1;
        }
    }

    public double Score(Telling a, Telling b) => Score(a, b, null);

    public List<LinkFeature> Features(Telling a, Telling b)
    {
        var reasons = new List<LinkFeature>();
        Score(a, b, reasons);
        return reasons;
    }

    /// <summary>Whether the two cannot be one event, whatever speaks for it.</summary>
    public bool Against(Telling a, Telling b) =>
        a.IsSeries != b.IsSeries || (Score(a, b) is var score && (score < ClearlyApart || (score < Fits && !Modes.Default.MayBeOne(a.Account.Finding.Mode, b.Account.Finding.Mode))));

    private double Score(Telling a, Telling b, List<LinkFeature>? reasons)
    {
        var tally = new Tally(reasons);
        Mode(a, b, ref tally);
        Roles(a.Recipients, b.Recipients, "recipient", ref tally);
        Roles(a.Actors, b.Actors, "actor", ref tally);
        Descriptions(a, b, ref tally);
        Date(a, b, ref tally);
        Place(a, b, ref tally);
        Numbers(a, b, ref tally);
        Words(a, b, ref tally);
        ReportFeatures.Add(a, b, ref tally);
        if (a.IsActual != b.IsActual)
        {
            tally.Add(SharesVictim(a, b) || (a.Date?.From is not null && b.Date is { } date && date.Overlaps(a.Date.Value)) ? "status/planned-of-one" : "status/planned", a.Account.Finding.Status, b.Account.Finding.Status);
        }

        if (a.IsSeries != b.IsSeries)
        {
            tally.Add("series/against-single", a.Account.Finding.Count, b.Account.Finding.Count);
        }

        return Math.Round(tally.Sum, 2);
    }

    private static void Mode(Telling a, Telling b, ref Tally tally)
    {
        var (left, right) = (a.Account.Finding.Mode, b.Account.Finding.Mode);
        var modes = Modes.Default;
        var fit = modes.Fit(left, right);
        tally.Add(left == right ? "mode/same" : fit ? "mode/one-wider" : modes.MayBeOne(left, right) ? "mode/akin" : KilledPerson(a, b) ? "mode/differs-once" : "mode/differs", left, right);
        if (fit && (((modes.IsRare(left) || modes.IsRare(right)) && (a.Recipients.Any(b.Recipients.Contains) || (a.Actors.Any(b.Actors.Contains) && !modes.NeedsVictim(left) && !modes.NeedsVictim(right)))) || KilledPerson(a, b)))
        {
            tally.Add("mode/rare", left, right);
        }

        if (a.Means is not null && a.Means == b.Means)
        {
            tally.Add("means/same", a.Means, b.Means);
        }
    }

    private static bool SharesVictim(Telling a, Telling b) => a.Recipients.Any(r => r.Kind == ActorKind.Person && b.Recipients.Contains(r));

    /// <summary>A person dies once.</summary>
    private static bool KilledPerson(Telling a, Telling b) =>
        (a.Account.Finding.Killed ?? b.Account.Finding.Killed) is not null
        && SharesVictim(a, b);

    private void Roles(IReadOnlyList<Actor> a, IReadOnlyList<Actor> b, string role, ref Tally tally)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return;
        }

        var shared = a.Where(b.Contains).OrderBy(s => s.Kind).Take(2).ToList();
        foreach (var actor in shared)
        {
            tally.Add(role == "actor" && doerUse.GetValueOrDefault(actor.Id) > CommonDoer ? "actor/common" : RoleFeatures[(role, actor.Kind)], actor.Name, actor.Name);
        }

        if (shared.Count == 0 && a.Any(x => b.Any(y => IsShortOf(x, y) || IsShortOf(y, x))))
        {
            tally.Add(role + "/short-name", a[0].Name, b[0].Name);
        }
        else if (shared.Count == 0 && !a.Any(x => b.Any(y => Related(x, y))))
        {
            tally.Add(role + (a.Any(x => b.Any(y => x.Kind == y.Kind)) ? "/differs" : "/other-kind"), a[0].Name, b[0].Name);
        }
    }

    /// <summary>A person under one name of several: "Rosalba" for a longer name that has it.</summary>
    private static bool IsShortOf(Actor part, Actor whole) => part.Kind == ActorKind.Person && whole.Kind == ActorKind.Person
        && !part.Name.Contains(' ', StringComparison.Ordinal) && Contains(Fold.Of(whole.Name), Fold.Of(part.Name));

    private bool Related(Actor a, Actor b) => within.Contains((a.Id, b.Id)) || within.Contains((b.Id, a.Id));

    private static void Descriptions(Telling a, Telling b, ref Tally tally)
    {
        if (!a.Recipients.Any(b.Recipients.Contains) && (NamesVictim(a, b) ?? NamesVictim(b, a)) is { } person)
        {
            tally.Add("recipient/in-sentence", person.Name, person.Name);
        }

        if (a.Account.Finding.Type != EventType.Assault && a.Doers.FirstOrDefault(b.Doers.Contains) is { } doers)
        {
            tally.Add("actor/words", doers, doers);
        }

        if (a.Victims.FirstOrDefault(b.Victims.Contains) is { } victims)
        {
            tally.Add("recipient/words", victims, victims);
        }
        else if (a.Spots.FirstOrDefault(b.Spots.Contains) is { } spot && !a.Places.Any(b.Places.Contains))
        {
            tally.Add("place/words", spot, spot);
        }
    }

    /// <summary>A person with a full name to whom the first does something, and whom the sentences of the second name.</summary>
    private static Actor? NamesVictim(Telling a, Telling b)
    {
        foreach (var (person, words) in a.FullNames)
        {
            if (Array.TrueForAll(words, b.Context.Persons.Contains))
            {
                return person;
            }
        }

        return null;
    }

    private static void Date(Telling a, Telling b, ref Tally tally)
    {
        if (a.Date is not { } left || b.Date is not { } right)
        {
            if ((a.DayOfYear is not null ? b.Date : a.Date) is { From: { } on, IsDay: true } && (a.DayOfYear ?? b.DayOfYear) is { } named)
            {
                tally.Add(named.Is(on) ? "date/day-of-year" : "date/other-day-of-year", a.Account.Finding.DateWords, b.Account.Finding.DateWords);
            }

            if (IsToldBefore(a, b) || IsToldBefore(b, a))
            {
                tally.Add("date/not-yet", a.Date ?? a.Context.Published, b.Date ?? b.Context.Published);
            }
            else if (IsLongAgo(a, b) || IsLongAgo(b, a))
            {
                tally.Add("date/long-ago", a.Date ?? a.Context.Published, b.Date ?? b.Context.Published);
            }

            return;
        }

        if (!left.Overlaps(right))
        {
            var once = Gap(left, right) <= DaysOfSlack && (Modes.Default.IsOnce(a.Account.Finding.Mode) || KilledPerson(a, b));
            tally.Add(once ? "date/apart-once" : "date/apart", left, right);
            return;
        }

        var wider = Math.Max(left.Days ?? int.MaxValue, right.Days ?? int.MaxValue);
        if (IsLongAgo(a, b) || IsLongAgo(b, a))
        {
            tally.Add("date/long-ago", left, right);
            return;
        }

        tally.Add(wider switch { <= 3 => "date/days-overlap", <= 14 => "date/weeks-overlap", <= 62 => "date/months-overlap", _ => "date/wide-overlap" }, left, right);
    }

    /// <summary>Whether the report of an undated telling came out before the other happened.</summary>
    private static bool IsToldBefore(Telling undated, Telling dated) =>
        undated.Date is null && undated.IsActual && undated.Context.Published?.To is { } told && dated.Date?.From is { } from && told < from;

    /// <summary>Whether the other lies years back for a telling that does not say when: news are of late.</summary>
    private static bool IsLongAgo(Telling undated, Telling dated) => undated.Date?.From is null && !undated.IsDefinite
        && (undated.Date?.To ?? undated.Context.Published?.From) is { } told && dated.Date?.To is { } to && told.DayNumber - to.DayNumber > DaysOfSlack;

    public static int Gap(DateRange a, DateRange b) =>
        a.To < b.From ? b.From!.Value.DayNumber - a.To!.Value.DayNumber : a.From!.Value.DayNumber - b.To!.Value.DayNumber;

    private void Place(Telling a, Telling b, ref Tally tally)
    {
        if (a.Places.Count == 0 || b.Places.Count == 0)
        {
            return;
        }

        var shared = a.Places.Where(b.Places.Contains).ToList();
        if (shared.Contains(a.Places[0]) || shared.Contains(b.Places[0]))
        {
            tally.Add(!a.IsPlaceNamed && !b.IsPlaceNamed && shared.Count == 1 ? "place/described" : IsRecipient(shared[0], a, b) ? "place/is-recipient"
                : shared.Exists(IsRare) ? "place/same" : "place/common", a.Places[0], b.Places[0]);
        }
        else if ((b.IsPlaceNamed && Contains(a.Places[0], b.Places[0])) || (a.IsPlaceNamed && Contains(b.Places[0], a.Places[0])))
        {
            tally.Add("place/within", a.Places[0], b.Places[0]);
        }
        else if (CanDiffer(a, b) && (shared.Count > 0 || !a.Places.Any(p => b.Places.Any(q => Contains(p, q) || Contains(q, p)))))
        {
            tally.Add("place/differs", a.Places[0], b.Places[0]);
        }
    }

    /// <summary>Two names, or two descriptions of what was hit; a name and a description may well mean one place.</summary>
    private static bool CanDiffer(Telling a, Telling b) => (a.IsPlaceNamed && b.IsPlaceNamed)
        || (!a.IsPlaceNamed && !b.IsPlaceNamed && a.HasSpotHit && b.HasSpotHit && !a.Spots.Any(b.Spots.Contains));

    private bool IsRare(string place) => placeUse[place] < CommonPlace || placeUse[place] * 3 < tellings;

    /// <summary>Whether the place has counted already: the two share it as the one to whom it was done.</summary>
    private static bool IsRecipient(string place, Telling a, Telling b) =>
        a.Recipients.Any(r => r.Kind == ActorKind.Facility && b.Recipients.Contains(r) && Contains(Fold.Of(r.Name), place));

    private static bool Contains(string longer, string shorter)
    {
        var at = longer.IndexOf(shorter, StringComparison.Ordinal);
        var end = at + shorter.Length;
        return at >= 0 && (at == 0 || longer[at - 1] == ' ') && (end == longer.Length || longer[end] == ' ');
    }

    /// <summary>Names and words that the sentences share and that are rare in the case; names that have counted as places or roles do not count again.</summary>
    private void Words(Telling a, Telling b, ref Tally tally)
    {
        var counted = a.Counted.Where(b.Counted.Contains).ToHashSet(StringComparer.Ordinal);
        var names = a.Context.Words.Names.Where(n => b.Context.Words.Names.Contains(n) && !counted.Contains(n)).Order(StringComparer.Ordinal).ToList();
        if (names.Find(n => a.Phrased.Contains(n) && b.Phrased.Contains(n) && !words.IsRareName(n)) is { } phrased)
        {
            tally.Add("words/in-phrases", phrased, phrased);
        }

        foreach (var name in names.Where(words.IsRareName).Take(MostWords))
        {
            tally.Add("words/rare-name", name, name);
        }

        if (names.Find(n => words.IsKnownName(n) && !words.IsRareName(n) && !(a.Phrased.Contains(n) && b.Phrased.Contains(n))) is { } known)
        {
            tally.Add("words/known-name", known, known);
        }

        foreach (var word in a.Context.Words.Words.Where(w => b.Context.Words.Words.Contains(w) && words.IsTellingWord(w)).Order(StringComparer.Ordinal).Take(MostWords))
        {
            tally.Add("words/word", word, word);
        }
    }

    private static void Numbers(Telling a, Telling b, ref Tally tally)
    {
        if (a.Killed is { } left && b.Killed is { } right)
        {
            tally.Add(left == right && left.Low > 1 ? "number/same" : left.Overlaps(right) ? "number/fits" : "number/differs", a.Account.Finding.Killed, b.Account.Finding.Killed);
        }
    }
}
