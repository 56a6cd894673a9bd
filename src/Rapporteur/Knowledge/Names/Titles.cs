namespace Rapporteur.Knowledge.Names;

/// <summary>Ranks, offices, honorifics and roles that stand before names.</summary>
internal sealed class Titles
{
    private static readonly Lazy<Titles> Loaded = new(() => new Titles());

    private readonly Dictionary<uint, TitleClass> classes = [];

    private Titles()
    {
        foreach (var (title, kind) in TitleFile.All())
        {
            classes.TryAdd(Phrases.Hash(title), kind);
        }
    }

    public static Titles Shared => Loaded.Value;

    /// <summary>Class of a title as written, points and case aside (<c>Lt. Gen.</c>, <c>prime minister</c>); null if it is none.</summary>
    public TitleClass? ClassOf(string title) => classes.TryGetValue(Phrases.Hash(title), out var kind) ? kind : null;
}
