using Rapporteur.Training.Evaluation;
using Rapporteur.Training.Syntax;
using Rapporteur.Training.Tagging;

namespace Rapporteur.Training;

/// <summary>The sub-commands; each trainer lives in its own folder.</summary>
internal static class Commands
{
    private const string Usage = """
        usage: Rapporteur.Training tagger|parser|ner|pairs|eval|all --ud DIR [--ner DIR] [--text DIR] [--muc DIR] [--models DIR]
          tagger   sentence splitter, tags, morphology, lemmas -> models/tagger.bin
          parser   -> models/parser.bin
          parser-check  scores and speed of the embedded parser, tags given
          ner      -> models/ner.bin  [--epochs N] [--synthetic N] [--errors FILE]
          ner-eval figures of the embedded names model
          pairs    weights of pairs of names -> data/link/pair-weights.txt  --pairs FILE[+..],FILE [--data DIR] [--errors FILE]
          eval     official measures on the test splits, raw text and gold tokens
          muc      DIR [--out models]: decisions of the MUC evaluation -> muc.bin
          all      the three trainers in this order, then eval
        """;

    public static int Run(string[] args)
    {
        try
        {
            return args is ["muc", ..] ? Muc.MucCommand.Run(args) : Dispatch(args.Length == 0 ? "" : args[0], new Options(args));
        }
        catch (UsageException e)
        {
            Console.Error.WriteLine(e.Message);
            Console.Error.WriteLine(Usage);
            return 2;
        }
    }

    private static int Dispatch(string command, Options options) => command switch
    {
        "parser" => ParserCommand.Run(options),
        "parser-check" => ParserCheckCommand.Run(options),
        "tagger" => TaggerCommand.Run(options),
        "eval" => EvalCommand.Run(options),
        "ner" => Names.NerCommand.Run(options),
        "ner-eval" => Names.NerCommand.Evaluate(options),
        "pairs" => Link.PairCommand.Run(options),
        "all" => All(options),
        _ => throw new UsageException($"unknown command '{command}'"),
    };

    /// <summary>The trainers in the order in which they build on one another.</summary>
    private static int All(Options options)
    {
        foreach (var step in new[] { "tagger", "parser", "ner", "eval" })
        {
            Console.WriteLine($"== {step}");
            if (Dispatch(step, options) is not 0 and var code)
            {
                return code;
            }
        }

        return 0;
    }
}
