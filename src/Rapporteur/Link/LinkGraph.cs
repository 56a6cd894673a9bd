using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Link;

/// <summary>The names of a case, and which of them reports equate.</summary>
internal sealed class LinkGraph
{
    private const int MostNamesPerActor = 8;
    private const int NearbyCharacters = 40;

    private readonly SortedDictionary<string, LinkNode> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), Equation> equations = [];

    public LinkGraph(IReadOnlyList<Reading> readings, IReadOnlyList<RegisterEntry> register)
    {
        var bodies = new MistakenPersons(readings);
        for (var i = 0; i < readings.Count; i++)
        {
            foreach (var actor in readings[i].Actors)
            {
                Add(readings[i], i, actor, actor.Kind == ActorKind.Person && !bodies.Contains(actor));
            }
        }

        foreach (var entry in register)
        {
            Add(entry);
        }
    }

    public IReadOnlyCollection<LinkNode> Nodes => nodes.Values;

    /// <summary>Actors without a name that means something outside their report.</summary>
    public List<ReportActorRef> Nameless { get; } = [];

    public IEnumerable<(LinkNode Left, LinkNode Right)> Equated => equations.Keys.Select(k => (nodes[k.Item1], nodes[k.Item2]));

    public Equation? EquationOf(LinkNode a, LinkNode b) => equations.GetValueOrDefault(Order(a.Key.Node, b.Key.Node));

    public static int SideBySide(LinkNode a, LinkNode b)
    {
        int i = 0, j = 0, together = 0;
        while (i < a.Reports.Count && j < b.Reports.Count)
        {
            var order = a.Reports[i].CompareTo(b.Reports[j]);
            together += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return together;
    }

    private void Add(Reading reading, int number, ReportActor actor, bool isPerson)
    {
        var keys = Keys(actor, isPerson);
        var self = new ReportActorRef(reading.ReportId, actor.Id);
        if (keys.Count == 0)
        {
            Nameless.Add(self);
            return;
        }

        var primary = Node(keys[0]);
        primary.Members.Add(self);
        if (isPerson == (actor.Kind == ActorKind.Person))
        {
            primary.Kinds[actor.Kind] = primary.Kinds.GetValueOrDefault(actor.Kind) + 1;
        }

        if (primary.Reports.Count == 0 || primary.Reports[^1] != number)
        {
            primary.Reports.Add(number);
        }

        for (var i = 0; i < keys.Count; i++)
        {
            for (var j = i + 1; j < keys.Count; j++)
            {
                Equate(keys[i], keys[j], actor);
            }
        }
    }

    private void Add(RegisterEntry entry)
    {
        var main = NameParser.Parse(entry.Name, entry.IsPerson);
        if (!main.IsTelling)
        {
            return;
        }

        Node(main).Entries.Add(entry.Id);
        foreach (var alias in entry.Aliases)
        {
            var key = NameParser.Parse(alias.Words, entry.IsPerson);
            if (!key.IsTelling || key.Node == main.Node)
            {
                continue;
            }

            var node = Node(key);
            if (!alias.IsWeak)
            {
                node.Entries.Add(entry.Id);
            }

            var equation = EquationOf(main, key);
            equation.InRegister = equation.InRegister == true || !alias.IsWeak;
        }
    }

    private LinkNode Node(NameKey key)
    {
        if (!nodes.TryGetValue(key.Node, out var node))
        {
            nodes[key.Node] = node = new LinkNode(key);
        }

        return node;
    }

    /// <summary>The telling names, the fullest first; short forms only where there is nothing fuller.</summary>
    private static List<NameKey> Keys(ReportActor actor, bool isPerson)
    {
        var name = ProperPart.Of(actor.Name, isPerson);
        if (!actor.IsNamed && (name is null || name == actor.Name) && !ProperPart.NamesHouse(actor.Name))
        {
            return [];
        }

        var keys = actor.Names.Prepend(actor.Name).Select(n => ProperPart.Of(n, isPerson)).OfType<string>()
            .Select(n => NameParser.Parse(n, isPerson)).Where(k => k.IsTelling).DistinctBy(k => k.Node).ToList();
        var main = keys.Find(k => k.Written == name) ?? keys.OrderByDescending(k => k.Words.Count).ThenBy(k => k.Node, StringComparer.Ordinal).FirstOrDefault();
        if (main is null)
        {
            return [];
        }

        if (isPerson && main.Words.Count == 1)
        {
            main = keys.Where(k => k.Words.Count > 1).OrderByDescending(k => k.Words.Count).ThenBy(k => k.Node, StringComparer.Ordinal).FirstOrDefault() ?? main;
        }

        return [main, .. keys.Where(k => k.Node != main.Node && (k.Acronym is not null || k.Words.Count > 1))
            .OrderBy(k => k.Node, StringComparer.Ordinal).Take(MostNamesPerActor)];
    }

    private void Equate(NameKey a, NameKey b, ReportActor actor)
    {
        Node(a);
        Node(b);
        var equation = EquationOf(a, b);
        equation.Reports++;
        equation.Nearby |= Near(actor, a.Written, b.Written);
    }

    private Equation EquationOf(NameKey a, NameKey b)
    {
        var key = Order(a.Node, b.Node);
        if (!equations.TryGetValue(key, out var equation))
        {
            equations[key] = equation = new Equation { IsShortForm = IsPart(a, b) || IsPart(b, a) };
        }

        return equation;
    }

    private static bool IsPart(NameKey shorter, NameKey longer) =>
        shorter.Acronym is null && shorter.Words.Count < longer.Words.Count && shorter.Words.All(w => longer.Words.Any(l => l.Folded == w.Folded));

    private static bool Near(ReportActor actor, string a, string b)
    {
        var left = actor.Mentions.Where(m => m.Words.Contains(a, StringComparison.Ordinal)).Select(m => m.Span).ToList();
        return actor.Mentions.Where(m => m.Words.Contains(b, StringComparison.Ordinal)).Any(m => left.Exists(l =>
            !l.IsEmpty && l != m.Span && (l < m.Span ? m.Span.Start - l.End : l.Start - m.Span.End) is >= 0 and <= NearbyCharacters));
    }

    private static (string, string) Order(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
