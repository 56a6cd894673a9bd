using System.Text;

namespace Rapporteur.Present;

/// <summary>A brief as Markdown.</summary>
public static class BriefMarkdown
{
    public static string Write(Brief brief)
    {
        var text = new StringBuilder();
        text.Append("# ").AppendLine(brief.Title).AppendLine().AppendLine(brief.Scope);
        foreach (var section in brief.Sections)
        {
            text.AppendLine().Append("## ").AppendLine(section.Heading).AppendLine();
            foreach (var sentence in section.Sentences)
            {
                text.Append("- ").Append(sentence.Text).Append(' ').AppendJoin("", sentence.Citations.Select(c => $"[{c}]"));
                text.AppendLine(sentence.Grade is null ? "" : $" ({sentence.Grade})");
            }
        }

        text.AppendLine().AppendLine("## Sources").AppendLine().AppendLine(Brief.GradeKey).AppendLine();
        for (var i = 0; i < brief.Citations.Count; i++)
        {
            var citation = brief.Citations[i];
            var published = citation.Published.Length > 0 ? citation.Published : "date unknown";
            text.AppendLine($"{i + 1}. {citation.Source}, {published}: “{citation.Quote}” ({citation.Finding})");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }
}
