using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>A brief in sentences, each with its citations.</summary>
internal static class BriefCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("brief", "A brief in sentences: what happened, who says what, what is disputed, what is expected; each sentence cites its reports");
        var options = new ListingOptions(command);
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var brief = Short(CaseViews.Of(store).Brief(options.Filter(parsed)), options.Limit(parsed));
            switch (options.Form(parsed))
            {
                case Form.Json:
                    JsonOutput.Write(terminal.Out, brief);
                    break;
                case Form.Csv:
                    CsvOutput.Write(terminal.Out, Columns, brief.Sections.SelectMany(s => s.Sentences.Select(t => (s.Heading, t, brief))));
                    break;
                default:
                    Print(terminal, BriefMarkdown.Write(brief));
                    break;
            }

            return ExitCode.Done;
        });
        return command;
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
