using Rapporteur.Bench;
using Rapporteur.Bench.Scale;

return args switch
{
    ["language", .. var paths] when paths.Length > 0 => LanguageBench.Run(paths),
    ["layers", .. var paths] when paths.Length > 0 => LayersBench.Run(paths),
    ["reading", var folder] => ReadingBench.Run(folder),
    ["link"] => LinkBench.Run(120_000),
    ["link", var mentions] => LinkBench.Run(int.Parse(mentions)),
    ["pairs"] => PairsBench.Run(200_000),
    ["pairs", var path] => PairsBench.Run(path),
    ["scale", var count] => ScaleBench.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["record", var path] => RecordBench.Run(path),
    ["case", var count, var path] => CaseBench.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), path),
    ["pages", var path] => PagesBench.Run(path),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Rapporteur.Bench language|layers PATH... | reading FOLDER | pairs [TABLE] | link [MENTIONS] | scale COUNT | case COUNT FILE | record FILE | pages FILE
          language  tokens, sentences and tags on one core, beside wink-nlp where bench/wink is installed
          layers    tokens a second of each language pass on one core
          link      who is who over reports of invented names, mentions a second on one core
          pairs     pairs of invented names scored a second on one core
          reading   whole reading of the messages of MUC: reports a second, memory, share of each pass
          scale     COUNT generated reports through reading, linking and fusing
          case      the same on disk in FILE, with listings, and 100 more
          record    where the time goes when the record of a case in FILE is worked out | pages FILE
        """);
    return 2;
}
