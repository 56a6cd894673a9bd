using Rapporteur.Bench;

if (args is ["layers", .. var paths] && paths.Length > 0)
{
    return LayersBench.Run(paths);
}

if (args is ["reading", var folder])
{
    return ReadingBench.Run(folder);
}

Console.Error.WriteLine("usage: Rapporteur.Bench layers PATH...   tokens a second of each language pass on one core");
Console.Error.WriteLine("       Rapporteur.Bench reading FOLDER   whole reading of the messages of MUC: reports a second, memory, share of each pass");
return 2;
