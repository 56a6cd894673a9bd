using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>An account with what comparing it needs, worked out once.</summary>
internal sealed class Telling
{
    private const int ShortInterval = 14;
    private const int LongQuote = 40;
    private const int ShortestName = 3;

    public Telling(Account account, Context context)
    {
        Account = account;
        Context = context;
        var finding = account.Finding;
        Places = [.. finding.Place.Select(Fold.Of)];
        IsPlaceNamed = finding.Place.Count > 0 && NameShape.IsProper(finding.Place[0]);
        IsSeries = Modes.Default.IsSeries(finding.Count);
        Killed = Quantity.Parse(finding.Killed);
        Actors = [.. account.Actors.Where(r => r.Actor is { IsNamed: true }).Select(r => r.Actor!).Distinct()];
        Recipients = [.. account.Recipients.Where(r => r.Actor is { IsNamed: true }).Select(r => r.Actor!).Distinct()];
        Victims = [.. account.Recipients.Where(r => r.Actor is not { IsNamed: true }).Select(r => HeadWords.Of(r.Words)).OfType<string>().Distinct()];
        Doers = [.. account.Actors.Where(r => r.Actor is not { IsNamed: true }).Select(r => HeadWords.Of(r.Words)).OfType<string>().Distinct()];
        HasSpotHit = account.Recipients.Any(IsSpot);
        Spots = [.. finding.Place.Take(1).Concat(account.Recipients.Where(IsSpot).Select(r => r.Words)).Select(HeadWords.Of).OfType<string>().Distinct()];
        Means = finding.Instrument is { } means ? HeadWords.Of(means) : null;
        Quote = finding.Evidence.Quote.Length >= LongQuote ? Fold.Of(finding.Evidence.Quote) : null;
        IsDefinite = HeadWords.IsDefiniteEvent(finding.Evidence.Quote);
        Date = account.Date;
        DayOfYear = Date is null ? Fuse.DayOfYear.Parse(finding.DateWords) : null;
        FullNames = [.. Recipients.Where(r => r.Kind == ActorKind.Person).Select(r => (r, Fold.Of(r.Name).Split(' ').Where(n => n.Length >= ShortestName).ToArray())).Where(n => n.Item2.Length > 1)];
        Phrased = account.Recipients.Select(r => r.Words).Concat(finding.Place).SelectMany(w => w.Split(' ')).Where(w => w.Length > 2 && char.IsUpper(w[0]))
            .Select(Fold.Of).ToHashSet(StringComparer.Ordinal);
        Counted = new HashSet<string>(Places.Concat(Actors.Concat(Recipients).Select(r => Fold.Of(r.Name))).SelectMany(n => n.Split(' ')), StringComparer.Ordinal);
    }

    public Account Account { get; }

    public Context Context { get; }

    public IReadOnlyList<string> Places { get; }

    /// <summary>Whether the first place has a proper name; a description of another one may mean the same place.</summary>
    public bool IsPlaceNamed { get; }

    public bool IsSeries { get; }

    public Quantity? Killed { get; }

    public IReadOnlyList<Actor> Actors { get; }

    public IReadOnlyList<Actor> Recipients { get; }

    /// <summary>What those without a name are called: "soldier" for "three soldiers".</summary>
    public IReadOnlyList<string> Victims { get; }

    /// <summary>What doers without a name are called.</summary>
    public IReadOnlyList<string> Doers { get; }

    /// <summary>What places and installations without a name are called: "base" for "an army base near the river".</summary>
    public IReadOnlyList<string> Spots { get; }

    /// <summary>Whether such a place is what the deed was done to.</summary>
    public bool HasSpotHit { get; }

    /// <summary>The means without its number: "rocket" for "five rockets".</summary>
    public string? Means { get; }

    /// <summary>The evidence as quotes are compared, where it is long enough to be nobody's chance wording.</summary>
    public string? Quote { get; }

    /// <summary>Whether it speaks of an event that readers are expected to know: "the attack on ...".</summary>
    public bool IsDefinite { get; }

    public DateRange? Date { get; }

    /// <summary>Where it has no date: the day and month that it gives.</summary>
    public DayOfYear? DayOfYear { get; }

    /// <summary>Persons to whom it was done, with the words of their full names.</summary>
    public IReadOnlyList<(Actor Person, string[] Words)> FullNames { get; }

    /// <summary>Folded names in the phrases for places and for those to whom it was done: "Lenz" of "five soldiers at the Lenz barracks".</summary>
    public IReadOnlySet<string> Phrased { get; }

    /// <summary>Folded words of its places and of those in its roles, which are compared as such.</summary>
    public IReadOnlySet<string> Counted { get; }

    public int? Days => Date?.Days;

    /// <summary>Dated well enough to found an incident; the others only join one.</summary>
    public bool IsPrecise => Days <= ShortInterval;

    /// <summary>Events that took place never join those that are only planned; those imagined join nothing.</summary>
    public bool IsActual => Account.Finding.Status is not (EventStatus.Planned or EventStatus.Hypothetical);

    /// <summary>
    /// Whether it is told as planned or imagined and may yet have come about: what is done once, to somebody named, such as the murder that
    /// somebody is said to have ordered.
    /// </summary>
    public bool MayBeActual => !IsActual && (Modes.Default.IsRare(Account.Finding.Mode) || Modes.Default.IsOnce(Account.Finding.Mode))
        && (Account.Finding.Status == EventStatus.Planned ? Recipients.Any(r => r.Kind == ActorKind.Person) : Date?.From is not null && Recipients.Count + Actors.Count > 1);

    public bool IsOfSameReport(Telling other) => Account.Ref.ReportId == other.Account.Ref.ReportId;

    private static bool IsSpot(Role role) => role.Actor is { IsNamed: false, Kind: ActorKind.Facility };
}
