using Rapporteur.Read.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>How many tokens a second of processor time one thread parses, tags given.</summary>
internal static class ParserSpeed
{
    private const int Rounds = 15;

    /// <summary>The median of some rounds after a warm-up.</summary>
    public static double Measure(Parser parser, IReadOnlyList<TreebankSentence> sentences)
    {
        var text = ParserScore.Annotated(sentences);
        var rates = new double[Rounds];
        for (var warm = 0; warm < Rounds; warm++)
        {
            parser.Parse(text);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            parser.Parse(text);
            rates[round] = text.Tokens.Length / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }

        Array.Sort(rates);
        return rates[Rounds / 2];
    }
}
