using System.Diagnostics.CodeAnalysis;

namespace Rapporteur.Knowledge.Names;

/// <summary>Bodies and outlets known beyond their country, by any of their names.</summary>
internal sealed class Organizations
{
    private static readonly Lazy<Organizations> Loaded = new(() => new Organizations());

    private readonly Dictionary<uint, Organization> byName = [];

    private Organizations()
    {
        foreach (var body in BodyFiles.All())
        {
            foreach (var name in body.Names)
            {
                byName.TryAdd(Phrases.Hash(name), body);
            }
        }
    }

    public static Organizations Shared => Loaded.Value;

    public bool TryFind(string name, [NotNullWhen(true)] out Organization? body) => byName.TryGetValue(Phrases.Hash(name), out body);
}
