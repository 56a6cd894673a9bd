using System.CommandLine;
using System.Globalization;
using System.Text;
using Rapporteur.App.Output;
using Rapporteur.Link;

namespace Rapporteur.App.Commands;

/// <summary>Comparison of names without a case: a table of pairs, or two names.</summary>
internal static class NamesCommand
{
    public static Command Create(Terminal terminal) =>
        new("names", "Compare names by spelling, transliteration, order, acronyms") { Score(terminal), Compare(terminal) };

    private static Command Score(Terminal terminal)
    {
        var file = new Argument<string>("PAIRS") { Description = "Tab-separated; the first line names the columns: left, right and, where they are there, kind and same. - is standard input" };
        var command = new Command("score", "Add a score from 0 to 1 and its reasons to every pair of a table") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            try
            {
                // Nothing is written before the last line has been understood.
                var lines = path == "-" ? Lines(Console.In) : File.ReadAllLines(path);
                var table = NamePairTable.Parse(path, lines);
                if (!table.IsGood)
                {
                    return Application.Tell(terminal, table.Problem, ExitCode.Partly);
                }

                Write(terminal.Out, lines[0].TrimEnd('\r', '\n'), table.Value);
                return ExitCode.Done;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return Application.Tell(terminal, AppMessages.CannotRead.About(path, e.Message), ExitCode.Partly);
            }
        });
        return command;
    }

    private static Command Compare(Terminal terminal)
    {
        var left = new Argument<string>("LEFT") { Description = "A name" };
        var right = new Argument<string>("RIGHT") { Description = "Another" };
        var body = new Option<bool>("--body") { Description = "The two name bodies, not persons" };
        var command = new Command("compare", "Compare two names and show every reason") { left, right, body };
        command.SetAction(parsed =>
        {
            var score = new NamePairs().Explain(parsed.GetValue(left)!, parsed.GetValue(right)!, !parsed.GetValue(body));
            terminal.Text($"{score.Score:0.000}", Tone.Strong);
            foreach (var reason in score.Reasons)
            {
                terminal.Text(Safe.Line($"{Signed(reason.Contribution),6}  {reason.Name,-22} {reason.Compared}"), Tone.Plain, 2);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(TextWriter output, string header, IReadOnlyList<NamePair> pairs)
    {
        var scorer = new NamePairs();
        var line = new StringBuilder();
        output.Write($"{header}\tscore\treasons\n");
        foreach (var pair in pairs)
        {
            var score = scorer.Explain(pair.Left, pair.Right, pair.ArePersons);
            line.Clear().Append(pair.Line).Append('\t').Append(score.Score.ToString("0.0000", CultureInfo.InvariantCulture));
            for (var i = 0; i < score.Reasons.Count; i++)
            {
                var reason = score.Reasons[i];
                line.Append(i == 0 ? "\t" : "; ").Append(reason.Name).Append(' ').Append(Signed(reason.Contribution)).Append(" (").Append(reason.Compared).Append(')');
            }

            output.Write(line.Append('\n'));
        }
    }

    private static string Signed(double contribution) => contribution.ToString("+0.00;-0.00", CultureInfo.InvariantCulture);

    private static string[] Lines(TextReader reader) => reader.ReadToEnd().Split('\n');
}
