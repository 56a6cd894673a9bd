using System.Text.RegularExpressions;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Quality.Sentences;

/// <summary>One line of annotation; README.md beside the corpus is its grammar.</summary>
internal sealed partial class AnnotationParser(string text, string line)
{
    private static readonly string[] eventRoles =
        ["actor", "recipient", "place", "date", "killed", "wounded", "count", "instrument", "according"];

    private static readonly string[] statementRoles = ["about", "channel"];

    private static readonly string[] free = ["author", "unspecified"];

    public static bool IsAnnotation(string line) => Mark().IsMatch(line);

    public Annotation Parse()
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var head = fields[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var optional = head[0].EndsWith('?');
        var annotation = head[0][0] switch
        {
            'E' => Event(head, fields),
            'S' => Statement(head, fields),
            'R' => Relation(head, fields),
            'F' => Forecast(head, fields),
            _ => throw new FormatException($"N must stand alone: {line}"),
        };
        return annotation with { Optional = optional };
    }

    private Annotation Event(string[] head, string[] fields)
    {
        Need(head.Length is 3 or 4 && fields.Length >= 2, "E TYPE mode [status] | trigger | role=words; words");
        var labels = Labels<EventType>(head[1]);
        var statuses = head.Length == 4 ? Labels<EventStatus>(head[3]) : ["occurred"];
        return New('E', labels, At(fields[1]), Roles(fields.Skip(2), eventRoles)) with { Modes = head[2] == "-" ? [] : head[2].Split('/'), Statuses = statuses };
    }

    private Annotation Statement(string[] head, string[] fields)
    {
        Need(head.Length == 2 && fields.Length >= 3, "S act | speaker | trigger | about=words");
        var roles = Roles(fields.Skip(3), statementRoles);
        roles["speaker"] = Fillers(fields[1]);
        return New('S', Labels<StatementAct>(head[1]), At(fields[2]), roles);
    }

    private Annotation Relation(string[] head, string[] fields)
    {
        Need(head.Length == 2 && fields.Length >= 3, "R predicate | subject | object | since=date | until=date | former");
        var roles = Roles(fields.Skip(3).Where(f => f is not "former" and not "former?"), ["since", "until"]);
        roles["subject"] = Fillers(fields[1]);
        roles["object"] = Fillers(fields[2]);
        roles["former"] = fields.Contains("former") ? [new Filler("former", false)] : [];
        return New('R', Labels<RelationPredicate>(head[1]), null, roles);
    }

    private Annotation Forecast(string[] head, string[] fields)
    {
        Need(head.Length > 1 && fields.Length == 2, "F speaker | words of likelihood");
        return New('F', [], At(fields[1]), new() { ["speaker"] = Fillers(string.Join(' ', head.Skip(1))) });
    }

    private Annotation New(char kind, string[] labels, TextSpan? trigger, Dictionary<string, IReadOnlyList<Filler>> roles) =>
        new(kind, false, labels, [], [], trigger, roles) { Line = line };

    /// <summary>Where the trigger stands; <c>words#2</c> is its second place.</summary>
    private TextSpan At(string trigger)
    {
        var (words, nth) = trigger.Split('#') is [var w, var n] ? (w, int.Parse(n, null)) : (trigger, 1);
        Need(words.Length > 0, "the trigger is missing");
        var at = -1;
        for (var i = 0; i < nth; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Need(at >= 0, $"'{trigger}' does not stand in the text");
        }

        return new TextSpan(at, at + words.Length);
    }

    private Dictionary<string, IReadOnlyList<Filler>> Roles(IEnumerable<string> fields, string[] known)
    {
        var roles = new Dictionary<string, IReadOnlyList<Filler>>();
        foreach (var field in fields)
        {
            var at = field.IndexOf('=', StringComparison.Ordinal);
            var name = at > 0 ? field[..at] : field;
            Need(at > 0 && known.Contains(name) && !roles.ContainsKey(name), $"not a role here, or twice: '{field}'");
            roles[name] = name is "date" or "since" or "until" ? Days(field[(at + 1)..]) : Fillers(field[(at + 1)..]);
        }

        return roles;
    }

    private List<Filler> Fillers(string value)
    {
        var fillers = value.Split(';').Select(v => Filler.Parse(v.Trim())).ToList();
        foreach (var filler in fillers.Where(f => !f.Optional && !free.Contains(f.Words)))
        {
            Need(Words(text).IsSupersetOf(Alike.Fold(filler.Words).Split(' ')), $"'{filler.Words}' is not made of words of the text");
        }

        return fillers;
    }

    private List<Filler> Days(string value)
    {
        var filler = Filler.Parse(value);
        Need(DateField.Parse(filler.Words) is not null, $"not a date: {value}");
        return [filler];
    }

    private string[] Labels<T>(string value) where T : struct, Enum
    {
        var labels = value.Split('/');
        Need(labels.All(l => Wire.TryParse<T>(l, out _)), $"unknown label: {value}");
        return [.. labels.Select(l => l.ToLowerInvariant())];
    }

    /// <summary>The words of a phrase, those in the genitive also without it.</summary>
    private static HashSet<string> Words(string value) =>
        [.. Alike.Fold(value).Split(' '), .. Alike.Fold(Genitive().Replace(value, " ")).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private void Need(bool holds, string message)
    {
        if (!holds)
        {
            throw new FormatException($"{message} -- {line}");
        }
    }

    [GeneratedRegex("['’]([sS]\\b|(?!\\w))")]
    private static partial Regex Genitive();

    [GeneratedRegex(@"^([ESRF]\?? |N$)")]
    private static partial Regex Mark();
}
