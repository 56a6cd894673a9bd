using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Link;

/// <summary>Scores two names of the case by their words and by what reports do with them.</summary>
internal sealed class LinkScorer(LinkGraph graph, IReadOnlySet<string> ambiguousAcronyms, Expansions expansions)
{
    public const double Made = 1;
    public const double Proposed = 0.5;

    public List<LinkFeature> Score(LinkNode a, LinkNode b)
    {
        var features = NameComparer.Compare(a.Key, b.Key);
        var compared = $"{a.Key.Written} | {b.Key.Written}";
        var equation = graph.EquationOf(a, b);
        if (equation is not null)
        {
            Equate(equation, compared, features);
        }

        Acronyms(a, b, equation, features);
        if (expansions.IsOnlyHouse(a, b))
        {
            Add(features, "bodies/only-house", compared);
        }

        if (LeavesOutWhatItIs(a, b, features))
        {
            Add(features, "bodies/no-place", compared);
        }

        Against(a, b, equation, features);
        return features;
    }

    private void Acronyms(LinkNode a, LinkNode b, Equation? equation, List<LinkFeature> features)
    {
        var compared = $"{a.Key.Written} | {b.Key.Written}";
        var fit = features.Exists(f => f.Name == "acronyms/initials-fit");
        if (equation is not null && equation.InRegister != true && !features.Exists(f => f.Name.EndsWith("/same-words", StringComparison.Ordinal))
            && expansions.HaveTheirOwn(a, b))
        {
            Add(features, "acronyms/two-acronyms", compared);
        }

        if (fit && a.Kind == ActorKind.State && b.Kind == ActorKind.State)
        {
            Add(features, "acronyms/state-by-initials", compared);
        }

        if (fit && expansions.IsOnly(a, b))
        {
            Add(features, "acronyms/only-expansion", compared);
        }

        if (ambiguousAcronyms.Contains(a.Key.Node) || ambiguousAcronyms.Contains(b.Key.Node))
        {
            Add(features, "acronyms/ambiguous", compared);
        }
    }

    private static void Against(LinkNode a, LinkNode b, Equation? equation, List<LinkFeature> features)
    {
        var compared = $"{a.Key.Written} | {b.Key.Written}";
        var together = LinkGraph.SideBySide(a, b);
        if (together > 0 && !MayStandTogether(a, b, features) && !features.Exists(f => f.Name == "bodies/only-house") && (a.Key.IsPerson || together >= Excused(equation)))
        {
            Add(features, "reports/side-by-side", $"{compared} in {together} reports");
        }

        if (AreTwoEntries(a, b))
        {
            Add(features, "register/two-entries", compared);
        }

        if (a.Kinds.Count > 0 && b.Kinds.Count > 0 && a.Kind != b.Kind)
        {
            Add(features, "reports/kind-differs", $"{Wire.Name(a.Kind)} | {Wire.Name(b.Kind)}");
        }
    }

    /// <summary>Reports that say in so many words that the two are one: fewer than these may seem to use them as two.</summary>
    public static int Excused(Equation? equation) => equation is { Nearby: true } ? equation.Reports : 0;

    /// <summary>Whether the register knows both names, as two.</summary>
    public static bool AreTwoEntries(LinkNode a, LinkNode b) => a.Entries.Count > 0 && b.Entries.Count > 0 && !a.Entries.Overlaps(b.Entries);

    public static double Sum(IEnumerable<LinkFeature> features) => Math.Round(features.Sum(f => f.Contribution), 2);

    /// <summary>Whether the two are one name in two spellings, which a report may well use side by side.</summary>
    public static bool SameSpelling(List<LinkFeature> features) =>
        features.TrueForAll(f => f.Name.EndsWith("/same-words", StringComparison.Ordinal) || f.Name.EndsWith("/other-spelling", StringComparison.Ordinal));

    /// <summary>
    /// Whether a report may well use both for one actor: two spellings, or a body with and without the word that says what it is ("X", "the X
    /// movement"), unless X may be a place.
    /// </summary>
    public static bool MayStandTogether(LinkNode a, LinkNode b, List<LinkFeature> features) =>
        SameSpelling([.. features.Where(f => f.Name is not ("bodies/body-left-out" or "bodies/no-place") || !LeavesOutWhatItIs(a, b, features))]);

    private static bool LeavesOutWhatItIs(LinkNode a, LinkNode b, List<LinkFeature> features) => !a.MayBePlace && !b.MayBePlace
        && features.Find(f => f.Name == "bodies/body-left-out") is { } left
        && left.Compared.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries).All(NameWords.Default.MayBeLeftOut);

    private static void Equate(Equation equation, string compared, List<LinkFeature> features)
    {
        features.RemoveAll(f => f.Name.EndsWith("/both-differ", StringComparison.Ordinal));
        if (equation.InRegister is { } isStrong)
        {
            Add(features, isStrong ? "register/same-entry" : "register/weak-alias", compared);
        }

        if (equation.Reports == 0)
        {
            return;
        }

        if (equation.IsShortForm)
        {
            Add(features, "reports/short-form-in-report", compared);
            return;
        }

        Add(features, equation.Nearby ? "reports/equated-nearby" : "reports/equated-apart", $"{compared} in {equation.Reports} reports");
        if (equation.Reports > 1)
        {
            Add(features, "reports/equated-again", compared);
        }
    }

    private static void Add(List<LinkFeature> features, string feature, string compared) =>
        features.Add(new LinkFeature(feature, compared, Weights.Default[feature]));
}
