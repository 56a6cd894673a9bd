using System.Text.RegularExpressions;

namespace Rapporteur.Present;

/// <summary>
/// A brief as an editor writes it: <c># title</c>, lines of scope, <c>## heading</c>, and <c>- sentence [1][2] (F3)</c>. Citations are numbers of a list that
/// is kept beside the text, so that editing cannot invent a source.
/// </summary>
public static partial class BriefDraft
{
    /// <summary>The sentences of a brief as text to edit, without its sources.</summary>
    public static string Write(Brief brief)
    {
        var text = BriefMarkdown.Write(brief with { Citations = [] });
        return text[..text.LastIndexOf("\n## Sources", StringComparison.Ordinal)].TrimEnd() + "\n";
    }

    /// <summary>Reads edited text; numbers that no citation has are dropped and told of as uncited.</summary>
    /// <param name="text">What the editor wrote.</param>
    /// <param name="citations">The list to which numbers point, from 1.</param>
    public static Brief Parse(string text, IReadOnlyList<Citation> citations)
    {
        string title = "", heading = "";
        var scope = new List<string>();
        var sections = new List<(string Heading, List<BriefSentence> Sentences)>();
        foreach (var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..].Trim();
            }
            else if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                title = line[2..].Trim();
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal) || heading.Length > 0)
            {
                Add(sections, heading, Sentence(line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line, citations.Count));
            }
            else
            {
                scope.Add(line);
            }
        }

        return new Brief(title.Length > 0 ? title : "Brief", string.Join(' ', scope), [.. sections.Select(s => new BriefSection(s.Heading, s.Sentences))], citations);
    }

    /// <summary>Sentences that cite nothing.</summary>
    public static IEnumerable<BriefSentence> Uncited(Brief brief) => brief.Sections.SelectMany(s => s.Sentences).Where(s => s.Citations.Count == 0);

    private static void Add(List<(string Heading, List<BriefSentence> Sentences)> sections, string heading, BriefSentence sentence)
    {
        if (sections.Count == 0 || sections[^1].Heading != heading)
        {
            sections.Add((heading, []));
        }

        sections[^1].Sentences.Add(sentence);
    }

    private static BriefSentence Sentence(string text, int known)
    {
        var grade = Grade().Match(text);
        var numbers = Number().Matches(text).Select(m => int.TryParse(m.Groups[1].ValueSpan, out var n) ? n : 0).Where(n => n > 0 && n <= known).Distinct().Order().ToList();
        var plain = Spaces().Replace(Number().Replace(grade.Success ? text[..grade.Index] : text, ""), " ").Trim();
        return new BriefSentence(plain, numbers, "", grade.Success ? grade.Groups[1].Value : null);
    }

    [GeneratedRegex(@"\[(\d{1,6})\]")]
    private static partial Regex Number();

    [GeneratedRegex(@"\(([A-F][1-6])\)\s*$")]
    private static partial Regex Grade();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
