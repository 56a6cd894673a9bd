using System.CommandLine;
using Rapporteur.App.Output;
using Rapporteur.Ask;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>Answers a question from the case.</summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal)
    {
        var question = new Argument<string[]>("QUESTION") { Arity = ArgumentArity.OneOrMore, Description = "In English: who, whom, when, where, how many, why, what, is X the same as Y, what do sources disagree on ..." };
        var source = new Option<string?>("--source") { Description = "Only from this publisher, file or report id", HelpName = "NAME" };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Only what had certainly been published by the end of this day", HelpName = "DATE", CustomParser = Days.Last };
        var known = new Option<DateOnly?>("--known") { Description = "Only what this case held by the end of this day", HelpName = "DATE", CustomParser = Days.Last };
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var command = new Command("ask", "Answer a question from the reports, with quotes, sources and disputes; offline, and never from anything else") { question, source, asOf, known, json };
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            var filter = new Filter { Source = parsed.GetValue(source), AsOf = parsed.GetValue(asOf), Known = parsed.GetValue(known) };
            var answer = new Asker(CaseViews.Of(store)).Ask(string.Join(' ', parsed.GetValue(question)!), filter);
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(terminal.Out, new { answer.Question, answer.Kind, answer.IsKnown, answer.Says, answer.Quotes, answer.Disputes, answer.Scope });
            }
            else
            {
                Print(terminal, answer);
            }

            return answer.IsKnown ? ExitCode.Done : ExitCode.Partly;
        });
        return command;
    }

    private static void Print(Terminal terminal, Answer answer)
    {
        if (!answer.IsKnown)
        {
            terminal.Text("The reports do not say.", Tone.Strong);
        }

        foreach (var line in answer.Says)
        {
            terminal.Text(Safe.Line(line.Text), Tone.Strong);
            Quotes(terminal, line.Evidence);
        }

        if (answer.Quotes.Count > 0)
        {
            terminal.Text(answer.Says.Count > 0 ? "The texts also say:" : "The texts say:", Tone.Strong);
            Quotes(terminal, answer.Quotes);
        }

        foreach (var dispute in answer.Disputes.Where(d => answer.Kind != "disagree"))
        {
            terminal.Text(Safe.Line($"{(dispute.Settled ? "Settled" : "Disputed")}: {dispute.About}: {dispute.SubjectTitle} [{dispute.Id}]"), Tone.Warning);
            foreach (var side in dispute.Sides)
            {
                terminal.Text(Safe.Line($"- {side.Says} ({string.Join(", ", side.Holders)})"), Tone.Plain, 2);
            }
        }

        terminal.Text(Safe.Line(answer.Scope), Tone.Faint);
    }

    private static void Quotes(Terminal terminal, IEnumerable<Citation> quotes)
    {
        foreach (var quote in quotes)
        {
            terminal.Text(Safe.Line(Evidence.Line(quote)), Tone.Plain, 2);
        }
    }
}
