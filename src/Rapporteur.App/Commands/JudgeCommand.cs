using System.CommandLine;
using Rapporteur.App.Judging;
using Rapporteur.App.Output;
using Rapporteur.Casefile;
using Rapporteur.Review;

namespace Rapporteur.App.Commands;

/// <summary>A command that makes one judgement: who signs and why is the same for all.</summary>
internal sealed class JudgeCommand
{
    private readonly Option<string?> by = new("--by") { Description = $"Who decides; else what {Analyst.Variable} or the user's configuration says", HelpName = "NAME" };
    private readonly Option<string?> why = new("--why") { Description = "Why, in a few words", HelpName = "TEXT" };
    private readonly Terminal terminal;

    private JudgeCommand(Terminal terminal, Command command, Func<ParseResult, JudgementMaker, Outcome<Judgement>> make)
    {
        this.terminal = terminal;
        command.Options.Add(by);
        command.Options.Add(why);
        command.SetAction(parsed => Run(parsed, make));
    }

    /// <summary>The command with its own arguments and the options that all judgements take.</summary>
    public static Command Create(Terminal terminal, Command command, Func<ParseResult, JudgementMaker, Outcome<Judgement>> make)
    {
        _ = new JudgeCommand(terminal, command, make);
        return command;
    }

    private int Run(ParseResult parsed, Func<ParseResult, JudgementMaker, Outcome<Judgement>> make)
    {
        var analyst = Analyst.Of(parsed.GetValue(by));
        if (!analyst.IsGood)
        {
            return Application.Tell(terminal, analyst.Problem, ExitCode.Usage);
        }

        var opened = CaseOption.Open(parsed);
        if (!opened.IsGood)
        {
            return Application.Tell(terminal, opened.Problem, ExitCode.Case);
        }

        using var store = opened.Value;
        using var catalogue = CaseViews.Catalogue(store, terminal);
        var desk = new Desk(store, store, () => catalogue.At(null, null), TimeProvider.System);
        var before = desk.Items;
        var made = desk.Decide(maker => make(parsed, maker), analyst.Value, parsed.GetValue(why));
        if (!made.IsGood)
        {
            return Application.Tell(terminal, made.Problem, ExitCode.Partly);
        }

        terminal.Text(Safe.Line($"{made.Value.Id}  {History.What(made.Value, before)}"));
        return ExitCode.Done;
    }
}
