using System.CommandLine;
using Rapporteur.App.Judging;
using Rapporteur.App.Output;
using Rapporteur.Review;

namespace Rapporteur.App.Commands;

/// <summary>Walks an analyst through what is doubtful, one key a question.</summary>
internal static class ReviewCommand
{
    public static Command Create(Terminal terminal)
    {
        var by = new Option<string?>("--by") { Description = $"Who decides; else what {Analyst.Variable} or the user's configuration says", HelpName = "NAME" };
        var kind = new Option<string?>("--type") { Description = "Only questions of this kind: link, dispute, event, statement, relation, forecast", HelpName = "TYPE" };
        kind.AcceptOnlyFromAmong("link", "dispute", "event", "statement", "relation", "forecast");
        var list = new Option<bool>("--list") { Description = "Only list the questions, the weightiest first" };
        var json = new Option<bool>("--json") { Description = "List them as JSON" };
        var command = new Command("review", "Decide what is doubtful, one key a question: links between names, disputes, findings") { by, kind, list, json };
        command.SetAction(parsed =>
        {
            var onlyLook = parsed.GetValue(list) || parsed.GetValue(json);
            var analyst = Analyst.Of(parsed.GetValue(by));
            if (!analyst.IsGood && !onlyLook)
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
            if (!onlyLook)
            {
                return new ReviewSession(terminal, desk, analyst.Value!, parsed.GetValue(kind)).Run();
            }

            List(terminal, desk.Record.Questions(parsed.GetValue(kind), 0, int.MaxValue), parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(Terminal terminal, IReadOnlyList<ReviewItem> items, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(terminal.Out, items.Select(i => new { i.Key, i.Kind, i.Question, i.Doubt, i.Effect, i.Sides, i.Reasons, Answers = i.Answers.Select(a => new { a.Key, a.Means }) }));
        }
        else if (items.Count == 0)
        {
            terminal.Error.WriteLine("Nothing is left to look at.");
        }
        else
        {
            new TableWriter<ReviewItem>(terminal, Layout).Write(items);
        }
    }

    private static Layout<ReviewItem> Layout { get; } = new(
        [
            new("weight", "Weight", i => i.Weight.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)) { Whole = true, Leads = true },
            new("kind", "Kind", i => i.Kind) { Leads = true, Least = 9 },
            new("question", "Question", i => i.Question) { Tone = Tone.Strong, Least = 30, Most = 100 },
        ],
        _ => "",
        i => [i.Question]);
}
