using System.Net;
using System.Text;

namespace Rapporteur.Present;

/// <summary>A brief as one HTML page: no script, nothing from elsewhere, light and dark, fit to print; the words of reports are escaped.</summary>
public static class BriefHtml
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:#1c1f23;--paper:#fdfdfb;--soft:#5c6470;--line:#d9dbd5;--mark:#0b5394;--grade:#eef0ea}
        @media(prefers-color-scheme:dark){:root{--ink:#e6e7e3;--paper:#16181b;--soft:#a2a9b3;--line:#363a40;--mark:#8ab8ec;--grade:#262a2f}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Georgia,"Times New Roman",serif;overflow-wrap:break-word}
        h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
        h2{font-size:1.2rem;margin:2.2rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
        p.scope,p.key{color:var(--soft);font-size:.92rem;margin:.2rem 0}
        ul,ol{margin:0;padding-left:1.3rem}
        ol{padding-left:2.4rem}
        li{margin:.45rem 0}
        a{color:var(--mark);text-decoration:none}
        a:hover,a:focus-visible{text-decoration:underline}
        .cites{font-size:.8em;white-space:normal}
        .grade{font:600 .72rem/1 system-ui,sans-serif;background:var(--grade);border-radius:.25rem;padding:.15rem .35rem;color:var(--soft);white-space:nowrap}
        .sources{font-size:.92rem}
        .id{color:var(--soft);font:.75rem ui-monospace,monospace}
        li:target{background:var(--grade)}
        @media print{:root{--ink:#000;--paper:#fff;--soft:#333;--line:#999;--mark:#000;--grade:#fff}body{max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}li{break-inside:avoid}}
        """;

    public static string Write(Brief brief)
    {
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>").Append(Safe(brief.Title))
            .Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<header>\n<h1>").Append(Safe(brief.Title)).Append("</h1>\n<p class=\"scope\">")
            .Append(Safe(brief.Scope)).Append("</p>\n</header>\n<main>\n");
        foreach (var section in brief.Sections)
        {
            page.Append("<section>\n<h2>").Append(Safe(section.Heading)).Append("</h2>\n<ul>\n");
            foreach (var sentence in section.Sentences)
            {
                Item(page, sentence);
            }

            page.Append("</ul>\n</section>\n");
        }

        Sources(page, brief);
        return page.Append("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }

    private static void Item(StringBuilder page, BriefSentence sentence)
    {
        page.Append("<li>").Append(Safe(sentence.Text)).Append(" <span class=\"cites\">")
            .AppendJoin("", sentence.Citations.Select(c => $"<a href=\"#s{c}\">[{c}]</a>")).Append("</span>");
        page.Append(sentence.Grade is null ? "" : $" <span class=\"grade\">{Safe(sentence.Grade)}</span>").Append("</li>\n");
    }

    private static void Sources(StringBuilder page, Brief brief)
    {
        page.Append("<section class=\"sources\">\n<h2>Sources</h2>\n<p class=\"key\">").Append(Safe(Brief.GradeKey)).Append("</p>\n<ol>\n");
        for (var i = 0; i < brief.Citations.Count; i++)
        {
            var citation = brief.Citations[i];
            page.Append($"<li id=\"s{i + 1}\">").Append(Safe(citation.Source)).Append(", ").Append(Safe(citation.Published.Length > 0 ? citation.Published : "date unknown"))
                .Append(": “").Append(Safe(citation.Quote)).Append("” <span class=\"id\">").Append(Safe(citation.Finding.ToString())).Append("</span></li>\n");
        }

        page.Append("</ol>\n</section>\n");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
