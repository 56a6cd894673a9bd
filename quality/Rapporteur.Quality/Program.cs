using Rapporteur.Quality;
using Rapporteur.Quality.Fusion;
using Rapporteur.Quality.Sentences;

if (args is not ["gate" or "muc" or "score" or "ablate" or "link" or "sentences" or "fusion" or "ask", ..])
{
    Console.Error.WriteLine("usage: Rapporteur.Quality gate [--shared DIR] [--pin]  hold the figures against quality/floors.json;");
    Console.Error.WriteLine("                                                      --pin writes the digests of the corpora into it");
    Console.Error.WriteLine("       Rapporteur.Quality muc [DIR] [--part tst2] [--texts FILE,FILE] [--out FILE] [--explain MESSAGE-ID] [--folds]");
    Console.Error.WriteLine("                                                      templates of MUC-4 messages, scored where keys are at hand");
    Console.Error.WriteLine("       Rapporteur.Quality score GOLD_DIR TEXT_DIR      print the measures of a folder of annotated reports");
    Console.Error.WriteLine("       Rapporteur.Quality ablate GOLD_DIR TEXT_DIR     the same without each pass and each step of the events in turn");
    Console.Error.WriteLine("       Rapporteur.Quality link CASE.json REPORTS_DIR   who is who over several reports: measures, what went wrong, what is proposed");
    Console.Error.WriteLine("       Rapporteur.Quality sentences [--misses]         measures of data/corpus/sentences; --misses: what differs, development items only");
    Console.Error.WriteLine("       Rapporteur.Quality fusion [KEY REPORTS] [--misses]   incidents, disputes and origins of quality/fusion, or of another case");
    Console.Error.WriteLine("       Rapporteur.Quality ask QUESTIONS.json TEXT_DIR  ask the questions and judge the answers");
    return 2;
}

if (args is ["ask", var questions, var askedTexts])
{
    AskScore.Run(questions, askedTexts, Console.Out);
    return 0;
}

if (args is ["score", var gold, var texts])
{
    var tally = ReadingSet.Score(gold, texts);
    Console.WriteLine($"{"",-28}{"hit",6}{"pred",7}{"gold",7}{"P",8}{"R",8}{"F1",8}");
    foreach (var measure in tally.Measures)
    {
        Console.WriteLine(tally.Row(measure));
    }

    return 0;
}

if (args is ["link", var answers, var reports])
{
    return LinkChecks.Print(answers, reports);
}

if (args is ["ablate", var annotated, var annotatedTexts])
{
    return Ablation.Print(annotated, annotatedTexts);
}

var root = Repository.Root();
if (args is ["sentences", ..])
{
    return SentenceChecks.Print(root, args.Contains("--misses"));
}

if (args is ["fusion", ..])
{
    var given = args.Skip(1).Where(a => a != "--misses").ToList();
    var own = Path.Combine(root, FusionChecks.Folder);
    return FusionChecks.Print(given.Count == 2 ? given[0] : Path.Combine(own, "key.json"), given.Count == 2 ? given[1] : own, args.Contains("--misses"));
}

var at = Array.IndexOf(args, "--shared");
if (args is ["muc", ..])
{
    return Rapporteur.Quality.Muc.MucRun.Run(args, root);
}

var shared = at >= 0 && at + 1 < args.Length ? args[at + 1] : Path.Combine(root, "..", "shared");
var pin = args.Contains("--pin");
var gate = new Gate(Path.Combine(root, "quality", "floors.json"), pin);
Rapporteur.Quality.Muc.MucChecks.Run(gate, root, shared);
LanguageChecks.Run(gate, shared);
NameChecks.Run(gate, root, shared);
PairChecks.Run(gate, root, shared);
LinkChecks.Run(gate, shared);
ReadingChecks.Run(gate, root, shared);
AskChecks.Run(gate, root, shared);
SentenceChecks.Run(gate, root);
FusionChecks.Run(gate, root, shared);
if (pin)
{
    gate.Save();
}

Console.WriteLine($"quality: {gate.Passed} passed, {gate.Failed} failed, {gate.Skipped} skipped");
return gate.Failed == 0 ? 0 : 1;
