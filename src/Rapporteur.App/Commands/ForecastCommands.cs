using System.CommandLine;
using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>What became of forecasts, and how well forecasters did.</summary>
internal static class ForecastCommands
{
    public static Command Settle(Terminal terminal)
    {
        var forecast = new Argument<string>("FORECAST") { Description = "Reference of a forecast, as rep-370bad1f9964/f1" };
        var outcome = new Argument<string>("OUTCOME") { Description = "happened, did-not or unclear" };
        var evidence = new Option<string?>("--evidence") { Description = "What bears that out: an incident, a report, words", HelpName = "TEXT" };
        return JudgeCommand.Create(terminal, new Command("settle", "Say what became of a forecast") { forecast, outcome, evidence },
            (p, m) => m.Outcome(p.GetValue(forecast)!, p.GetValue(outcome)!, p.GetValue(evidence)));
    }

    public static Command Score(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "As JSON" };
        var command = new Command("score", "Brier score and calibration of forecasters, from what was settled") { json };
        command.SetAction(parsed =>
        {
            var opened = CaseOption.Open(parsed);
            if (!opened.IsGood)
            {
                return Application.Tell(terminal, opened.Problem, ExitCode.Case);
            }

            using var store = opened.Value;
            using var catalogue = CaseViews.Catalogue(store, terminal);
            var scores = catalogue.At(null, null).Scores();
            if (parsed.GetValue(json))
            {
                JsonOutput.Write(terminal.Out, scores);
            }
            else if (scores.Count == 0 || scores[0].Settled == 0)
            {
                terminal.Error.WriteLine("No forecast of this case is settled: rapporteur forecasts settle FORECAST happened|did-not|unclear");
            }
            else
            {
                new TableWriter<ForecastScore>(terminal, Layout).Write([.. scores.Where(s => s.Settled > 0)]);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Layout<ForecastScore> Layout { get; } = new(
        [
            new("who", "Who", s => s.Who) { Leads = true, Tone = Tone.Strong, Least = 14 },
            new("forecasts", "Forecasts", s => Whole(s.Forecasts)) { Whole = true },
            new("settled", "Settled", s => Whole(s.Settled)) { Whole = true },
            new("brier", "Brier", s => Figure(s.Brier)) { Whole = true, Leads = true },
            new("range", "From to", s => s.Scored > 0 ? $"{Figure(s.Best)}–{Figure(s.Worst)}" : "") { Whole = true },
            new("calibration", "Happened, by likelihood", s => string.Join("; ", s.Calibration.Select(b => $"{b.Low}–{b.High} %: {b.Happened} of {b.Forecasts}"))) { Least = 20, Most = 60 },
        ],
        s => s.Who,
        s => [$"{s.Settled} of {s.Forecasts} settled", .. s.Calibration.Select(b => $"{b.Low}–{b.High} %: {b.Happened} of {b.Forecasts}")]);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Figure(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
