using Rapporteur.Bench;

if (args is ["layers", .. var paths] && paths.Length > 0)
{
    return LayersBench.Run(paths);
}

Console.Error.WriteLine("usage: Rapporteur.Bench layers PATH...   tokens a second of each language pass on one core");
return 2;
