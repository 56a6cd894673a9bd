using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>How likely two tellings are to tell one event, with reasons.</summary>
internal sealed class TellingScorer
{
    public const double Join = 1;
    private const int DaysOfSlack = 400;
    private const int CommonPlace = 5;
    private static readonly WeightTable Weights = new("fuse/weights.txt");
    private readonly Dictionary<string, int> placeUse = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> within;
    private readonly int tellings;

    /// <param name="tellings">All tellings of the case: what is common among them says little.</param>
    /// <param name="within">Pairs of actor ids of which the first is said to be a part of the second.</param>
    public TellingScorer(IReadOnlyCollection<Telling> tellings, HashSet<(string, string)> within)
    {
        this.within = within;
        this.tellings = tellings.Count;
        foreach (var place in tellings.SelectMany(t => t.Places.Distinct()))
        {
            placeUse[place] = placeUse.GetValueOrDefault(place) + 1;
        }
    }

    public double Score(Telling a, Telling b) => Math.Round(Features(a, b).Sum(f => f.Contribution), 2);

    public List<LinkFeature> Features(Telling a, Telling b)
    {
        var features = new List<LinkFeature>();
        Mode(a, b, features);
        Roles(a.Recipients, b.Recipients, "recipient", features);
        Roles(a.Actors, b.Actors, "actor", features);
        Date(a, b, features);
        Place(a, b, features);
        Numbers(a, b, features);
        if (a.IsSeries != b.IsSeries)
        {
            Add(features, "series/against-single", $"{a.Account.Finding.Count} | {b.Account.Finding.Count}");
        }

        return features;
    }

    private static void Mode(Telling a, Telling b, List<LinkFeature> features)
    {
        var (left, right) = (a.Account.Finding.Mode, b.Account.Finding.Mode);
        var modes = Modes.Default;
        Add(features, left == right ? "mode/same" : modes.Fit(left, right) ? "mode/one-wider" : "mode/differs", $"{left} | {right}");
        if (modes.Fit(left, right) && (modes.IsRare(left) || modes.IsRare(right) || KilledPerson(a, b)) && a.Recipients.Count + a.Actors.Count > 0)
        {
            Add(features, "mode/rare", left);
        }

        if (a.Account.Finding.Instrument is { } means && b.Account.Finding.Instrument is { } other && Fold.Of(means) == Fold.Of(other))
        {
            Add(features, "means/same", means);
        }
    }

    /// <summary>A person dies once.</summary>
    private static bool KilledPerson(Telling a, Telling b) =>
        a.Recipients.Any(r => r.Kind == ActorKind.Person && b.Recipients.Contains(r))
        && (a.Account.Finding.Killed ?? b.Account.Finding.Killed) is not null;

    private void Roles(IReadOnlyList<Actor> a, IReadOnlyList<Actor> b, string role, List<LinkFeature> features)
    {
        var shared = a.Intersect(b).ToList();
        foreach (var actor in shared.OrderBy(s => s.Kind).Take(2))
        {
            var kind = actor.Kind switch { ActorKind.Person => "person", ActorKind.State => "state", _ => "named" };
            Add(features, $"{role}/{kind}", actor.Name);
        }

        if (shared.Count == 0 && a.Count > 0 && b.Count > 0 && !a.Any(x => b.Any(y => Related(x, y))))
        {
            Add(features, $"{role}/differs", $"{a[0].Name} | {b[0].Name}");
        }
    }

    private bool Related(Actor a, Actor b) => within.Contains((a.Id, b.Id)) || within.Contains((b.Id, a.Id));

    private static void Date(Telling a, Telling b, List<LinkFeature> features)
    {
        if (a.Date is not { } left || b.Date is not { } right)
        {
            return;
        }

        var compared = $"{left} | {right}";
        if (!left.Overlaps(right))
        {
            var once = (Modes.Default.IsOnce(a.Account.Finding.Mode) || KilledPerson(a, b)) && Gap(left, right) <= DaysOfSlack;
            Add(features, once ? "date/apart-once" : "date/apart", compared);
            return;
        }

        var wider = Math.Max(left.Days ?? int.MaxValue, right.Days ?? int.MaxValue);
        Add(features, wider <= 3 ? "date/days-overlap" : wider <= 14 ? "date/weeks-overlap" : wider <= 62 ? "date/months-overlap" : "date/wide-overlap", compared);
    }

    private static int Gap(DateRange a, DateRange b) =>
        a.To < b.From ? b.From!.Value.DayNumber - a.To!.Value.DayNumber : a.From!.Value.DayNumber - b.To!.Value.DayNumber;

    private void Place(Telling a, Telling b, List<LinkFeature> features)
    {
        if (a.Places.Count == 0 || b.Places.Count == 0)
        {
            return;
        }

        var compared = $"{a.Places[0]} | {b.Places[0]}";
        var shared = a.Places.Where(b.Places.Contains).ToList();
        if (shared.Contains(a.Places[0]) || shared.Contains(b.Places[0]))
        {
            var rare = shared.Exists(p => placeUse[p] < CommonPlace || placeUse[p] * 3 < tellings);
            Add(features, rare ? "place/same" : "place/common", compared);
        }
        else if (Contains(a.Places[0], b.Places[0]) || Contains(b.Places[0], a.Places[0]))
        {
            Add(features, "place/within", compared);
        }
        else if (shared.Count > 0 || !a.Places.Any(p => b.Places.Any(q => Contains(p, q) || Contains(q, p))))
        {
            Add(features, "place/differs", compared);
        }
    }

    private static bool Contains(string longer, string shorter) => $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal);

    private static void Numbers(Telling a, Telling b, List<LinkFeature> features)
    {
        if (a.Killed is { } left && b.Killed is { } right)
        {
            Add(features, left == right ? "number/same" : left.Overlaps(right) ? "number/fits" : "number/differs",
                $"{a.Account.Finding.Killed} | {b.Account.Finding.Killed}");
        }
    }

    private static void Add(List<LinkFeature> features, string feature, string compared) =>
        features.Add(new LinkFeature(feature, compared, Weights[feature]));
}
