using Rapporteur.Bench;

return args switch
{
    ["language", .. var paths] when paths.Length > 0 => LanguageBench.Run(paths),
    ["layers", .. var paths] when paths.Length > 0 => LayersBench.Run(paths),
    ["reading", var folder] => ReadingBench.Run(folder),
    ["pairs"] => PairsBench.Run(200_000),
    ["pairs", var path] => PairsBench.Run(path),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: Rapporteur.Bench language|layers PATH... | reading FOLDER | pairs [TABLE]
          language  tokens, sentences and tags on one core, beside wink-nlp where bench/wink is installed
          layers    tokens a second of each language pass on one core
          pairs     pairs of invented names scored a second on one core
          reading   whole reading of the messages of MUC: reports a second, memory, share of each pass
        """);
    return 2;
}
