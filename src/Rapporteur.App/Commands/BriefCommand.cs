using System.CommandLine;
using System.Text;
using Rapporteur.App.Batch;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>A brief in sentences, each with its citations.</summary>
internal static class BriefCommand
{
    private static readonly Option<DateOnly?> since = new("--since")
    {
        Description = "Only what was first reported after this day, and what has changed since", HelpName = "DATE", CustomParser = Days.Last,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("brief", "A brief in sentences: what happened, who says what, what is disputed, what is expected; each sentence cites its reports");
        var options = new ListingOptions(command);
        var format = new Option<string?>("--format") { Description = "md: Markdown; html: one page that needs nothing else", HelpName = "md|html" };
        format.AcceptOnlyFromAmong("md", "html");
        var target = new Option<string?>("--out") { Description = "File to write; else standard output", HelpName = "FILE" };
        foreach (var option in (Option[])[since, format, target])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(format) is not null && options.HasForm(result))
            {
                result.AddError("--format goes with neither --json nor --csv.");
            }
        });
        command.SetAction(parsed => Run(terminal, parsed, options, parsed.GetValue(format), parsed.GetValue(target)));
        return command;
    }

    private static int Run(Terminal terminal, ParseResult parsed, ListingOptions options, string? format, string? target)
    {
        var opened = CaseOption.Open(parsed);
        if (!opened.IsGood)
        {
            return Application.Tell(terminal, opened.Problem, ExitCode.Case);
        }

        using var store = opened.Value;
        var brief = Short(CaseViews.Of(store).Brief(options.Filter(parsed), parsed.GetValue(since)), options.Limit(parsed));
        var form = options.Form(parsed);
        if (format is null && target is null && form == Form.Table)
        {
            Print(terminal, BriefMarkdown.Write(brief));
            return ExitCode.Done;
        }

        return Write(terminal, target, format == "html" ? BriefHtml.Write(brief) : Text(brief, form));
    }

    private static string Text(Brief brief, Form form)
    {
        using var text = new StringWriter();
        switch (form)
        {
            case Form.Json:
                JsonOutput.Write(text, brief);
                break;
            case Form.Csv:
                CsvOutput.Write(text, Columns, brief.Sections.SelectMany(s => s.Sentences.Select(t => (s.Heading, t, brief))));
                break;
            default:
                text.Write(BriefMarkdown.Write(brief));
                break;
        }

        return text.ToString();
    }

    private static int Write(Terminal terminal, string? path, string text)
    {
        if (path is null)
        {
            terminal.Out.Write(text);
            return ExitCode.Done;
        }

        var problem = JsonFiles.Try(path, () => File.WriteAllText(path, text, new UTF8Encoding(false)));
        return problem is null ? ExitCode.Done : Application.Tell(terminal, problem, ExitCode.Output);
    }

    /// <summary>With a limit, so many sentences in each section; the sources stay, since their numbers do.</summary>
    private static Brief Short(Brief brief, int? limit) => limit is { } most
        ? brief with { Sections = [.. brief.Sections.Select(s => s with { Sentences = [.. s.Sentences.Take(most)] })] }
        : brief;

    private static IReadOnlyList<Column<(string Heading, BriefSentence Sentence, Brief Brief)>> Columns { get; } =
    [
        new("section", "", r => r.Heading),
        new("sentence", "", r => r.Sentence.Text),
        new("grade", "", r => r.Sentence.Grade ?? ""),
        new("item", "", r => r.Sentence.Item),
        new("sources", "", r => string.Join(" | ", r.Sentence.Citations.Select(c => r.Brief.Citations[c - 1].Source).Distinct())),
        new("quotes", "", r => string.Join(" | ", r.Sentence.Citations.Select(c => r.Brief.Citations[c - 1].Quote))),
    ];

    /// <summary>Markdown, wrapped to the terminal; unchanged where it is piped.</summary>
    public static void Print(Terminal terminal, string markdown)
    {
        foreach (var line in Safe.Lines(markdown))
        {
            var isItem = line.StartsWith("- ", StringComparison.Ordinal) || (line.Length > 0 && char.IsAsciiDigit(line[0]));
            var mark = isItem && terminal.Width is not null ? line.IndexOf(' ', StringComparison.Ordinal) : -1;
            if (mark < 0)
            {
                terminal.Text(line, line.StartsWith('#') ? Tone.Strong : Tone.Plain);
            }
            else
            {
                terminal.Item(line[..mark], line[(mark + 1)..]);
            }
        }
    }
}
