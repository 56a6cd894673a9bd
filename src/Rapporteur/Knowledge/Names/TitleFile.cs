namespace Rapporteur.Knowledge.Names;

/// <summary>Reads data/titles.</summary>
internal static class TitleFile
{
    public static IEnumerable<(string Title, TitleClass Class)> All()
    {
        foreach (var line in DataFile.Lines("titles/titles.txt"))
        {
            var f = line.Split('|', StringSplitOptions.TrimEntries);
            var kind = Enum.Parse<TitleClass>(f[2], true);
            yield return (f[0], kind);
            foreach (var form in f[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (form, kind);
            }
        }
    }
}
