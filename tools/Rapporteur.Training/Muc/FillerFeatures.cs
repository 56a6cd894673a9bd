namespace Rapporteur.Training.Muc;

/// <summary>What speaks for an entity of the message filling a role of one incident.</summary>
internal static class FillerFeatures
{
    private const double Least = 0.02;

    private static readonly string[] classes = ["person", "population", "armed-group", "military-unit", "state-body", "organisation", "facility", "vehicle", "weapon", "place-noun"];

    public static readonly string[] Names =
    [
        "best inside", "best", "sum", "sureness", "product", "distance", "inside", "mentions", "mentions inside", "incidents", "rival product", "rank",
        "attack", "bombing", "kidnapping", "other type", "named", "titled", "plural", "number", "message", "other role", "first", "share", "before", "top of role", "sentence rank", "event",
        "same head above", "part of above", "named above", "in sentence above", "words", "same number above", "class", "incident top", "product gap", "own sentence top", "definite", "words alone",
    ];

    public static readonly int SameHead = At("same head above"), PartOf = At("part of above"), NamedAbove = At("named above"), Rank = At("rank"), ProductAt = At("product"), BestAt = At("best");

    /// <summary>Place of the chance that the words alone give.</summary>
    public static readonly int Words = At("words alone");

    public static void Fill(List<Incident> incidents)
    {
        if (incidents.Count == 0)
        {
            return;
        }

        var entities = Entities.Of(incidents[0].Document.Candidates);
        foreach (var incident in incidents)
        {
            foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.None && Applies(r, incident.Type)))
            {
                var fillers = entities.Where(g => g.Exists(c => c.Chances[(int)role] >= Least)).Select(e => new Filler(role, e, [])).ToList();
                incident.Fillers.AddRange(fillers.Select(f => f with { Features = Of(incident, f, fillers, incidents) }));
            }
        }
    }

    private static int At(string name) => Array.IndexOf(Names, name);

    /// <summary>Kidnappings have no things as targets; neither they nor arson have instruments.</summary>
    public static bool Applies(Role role, int type) =>
        !(role is Role.Physical && type == 2) && !(role is Role.Instrument && type is 2 or 3);

    public static double Product(Incident incident, List<Candidate> mentions, Role role) =>
        mentions.Max(m => m.Chances[(int)role] * (0.02 + incident.Sureness(m.Sentence)));

    public static Candidate Best(Incident incident, Filler filler) =>
        filler.Mentions.MaxBy(m => m.Chances[(int)filler.Role] * (0.02 + incident.Sureness(m.Sentence)))!;

    private static float[] Of(Incident i, Filler f, List<Filler> all, List<Incident> incidents)
    {
        var r = (int)f.Role;
        var d = i.Document;
        var inside = f.Mentions.Where(m => i.Sentences.Contains(m.Sentence)).ToList();
        var best = Best(i, f);
        var product = Product(i, f.Mentions, f.Role);
        var rivals = incidents.Where(o => o != i).Select(o => Product(o, f.Mentions, f.Role)).DefaultIfEmpty().Max();
        var others = all.Select(o => Product(i, o.Mentions, f.Role)).ToList();
        double[] x =
        [
            inside.Select(m => m.Chances[r]).DefaultIfEmpty().Max(), f.Mentions.Max(m => m.Chances[r]), Math.Min(4, f.Mentions.Sum(m => m.Chances[r])), i.Sureness(best.Sentence),
            product, i.Sentences.Min(s => Math.Abs(s - best.Sentence)), inside.Count > 0 ? 1 : 0, f.Mentions.Count, inside.Count, incidents.Count, rivals,
            others.Count(o => o > product), i.Type == 0 ? 1 : 0, i.Type == 1 ? 1 : 0, i.Type == 2 ? 1 : 0, i.Type > 2 ? i.Type : 0,
            f.Mentions.Exists(m => m.Phrase.HasName) ? 1 : 0, f.Mentions.Exists(m => m.Title.Length > 0) ? 1 : 0, best.Phrase.Plural ? 1 : 0, best.Phrase.Number is null ? 0 : 1,
            d.MessageChances[i.Type], best.Chances.Where((_, o) => o != r && o > 0).Max(), f.Mentions.Min(m => m.Sentence), product / Math.Max(1e-3, others.Sum()),
            best.Sentence - i.Sentences[0], others.Max(), i.Sentences.Count(s => i.Sureness(s) > i.Sureness(best.Sentence)), 1 - d.TypeChances[best.Sentence][^1],
            .. Above(i, f, best, [.. all.Where((_, n) => others[n] > product)]),
            Array.IndexOf(classes, best.Phrase.Class), i.Sentences.Max(i.Sureness), product / Math.Max(1e-6, others.Max()),
            d.BySentence[best.Sentence].Max(c => c.Chances[r]), best.Phrase.Definite ? 1 : 0, 0,
        ];
        return [.. x.Select(v => (float)v)];
    }

    /// <summary>How the filler stands to those that are likelier: it may say the same in other words.</summary>
    private static double[] Above(Incident i, Filler f, Candidate best, List<Filler> above)
    {
        var core = Wording.Of(best.Text);
        var bests = above.Select(a => Best(i, a)).ToList();
        var wordings = bests.Select(b => Wording.Of(b.Text)).ToList();
        return
        [
            wordings.Count(w => w.Base.Length > 0 && core.Base.Length > 0 && w.Base[^1] == core.Base[^1]),
            wordings.Count(w => core.Core.All(w.Core.Contains) || w.Core.All(core.Core.Contains)),
            above.Count(a => a.Mentions.Exists(m => m.Phrase.Entity == Text.EntityTag.Person)),
            bests.Count(b => b.Sentence == best.Sentence),
            core.Core.Length,
            best.Phrase.Number is null ? 0 : bests.Count(b => b.Phrase.Number == best.Phrase.Number),
        ];
    }
}
