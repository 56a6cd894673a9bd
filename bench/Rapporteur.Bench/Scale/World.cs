namespace Rapporteur.Bench.Scale;

/// <summary>Invented conflicts: groups with several spellings, leaders, towns, outlets. The same seed makes the same world.</summary>
internal sealed class World
{
    private static readonly string[] Starts = "Ba Da Fa Ka La Ma Na Ra Sa Ta Za Be De Ke Le Me Ne Re Se Te Bo Do Ko Lo Mo No Ro So To Gu Hu Ku Lu Mu Nu Ru Su Tu".Split(' ');
    private static readonly string[] Middles = "ra la ma na sa ta va ri li mi ni si ti vi ro lo mo no so to ru lu mu nu su tu rda lma nda rka lta mba".Split(' ');
    private static readonly string[] Ends = "n r s k m l d sh th v b t ran mar dar vek lin zan ".Split(' ');
    private static readonly string[] Bodies = "Front|Brigades|Army|Movement|Liberation Front|Guard|Council|Resistance".Split('|');

    private readonly Random random;

    public World(int seed, int conflicts)
    {
        random = new Random(seed);
        Conflicts = [.. Enumerable.Range(0, conflicts).Select(_ => new Conflict(
            [.. Enumerable.Range(0, 6).Select(_ => Group())],
            [.. Enumerable.Range(0, 12).Select(_ => $"{Word()} {Word()}")],
            [.. Enumerable.Range(0, 25).Select(_ => Word())],
            [.. Enumerable.Range(0, 4).Select(_ => Word() + "ia")]))];
        Outlets = [.. Enumerable.Range(0, 40).Select(_ => $"{Word()} {Pick("Times", "Post", "Herald", "Observer", "Wire", "Agency")}")];
    }

    public IReadOnlyList<Conflict> Conflicts { get; }

    public IReadOnlyList<string> Outlets { get; }

    /// <summary>Spellings of one group: the full name, a variant of transliteration and a short form.</summary>
    private string[] Group()
    {
        var name = Word();
        var body = Pick(Bodies);
        return [$"{name} {body}", $"{Respelt(name)} {body}", name.Length > 5 ? name : $"{name} {body}"];
    }

    private static string Respelt(string name) =>
        name.Replace("k", "q", StringComparison.Ordinal).Replace("sh", "ch", StringComparison.Ordinal).Replace("u", "ou", StringComparison.Ordinal);

    private string Word()
    {
        var word = Pick(Starts);
        for (var syllables = 1 + random.Next(2); syllables >= 0; syllables--)
        {
            word += Pick(Middles);
        }

        return word + Pick(Ends);
    }

    private string Pick(params string[] list) => list[random.Next(list.Length)];
}

/// <param name="Groups">Each with its spellings.</param>
/// <param name="Persons">The leader of group N is person 2N.</param>
internal sealed record Conflict(string[][] Groups, string[] Persons, string[] Towns, string[] Regions);
