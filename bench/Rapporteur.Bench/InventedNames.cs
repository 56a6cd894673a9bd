namespace Rapporteur.Bench;

/// <summary>Names made of syllables by a seeded generator, and other spellings of them; nobody's.</summary>
internal sealed class InventedNames(int seed)
{
    private static readonly string[] openings = ["b", "d", "dh", "f", "gh", "h", "j", "k", "kh", "l", "m", "n", "q", "r", "s", "sh", "t", "v", "w", "y", "z"];
    private static readonly string[] vowels = ["a", "i", "u", "o", "e", "ou", "aa", "ay"];
    private static readonly string[] closings = ["", "", "", "n", "r", "m", "l", "d", "b", "s", "q"];
    private static readonly string[] given = ["Mohammed", "Ahmad", "Ali", "Hassan", "Ibrahim", "Yusuf", "Omar", "Khalid", "Abd al-Rahman", "Abu Salim", "Sergei", "Carlos", "Kyaw", "Jean", "Idris", "Karim"];
    private static readonly string[] bodies = ["Brigade", "Front", "Movement", "Party", "Army", "Battalion", "Council", "Company"];
    private static readonly (string From, string To)[] respellings = [("ou", "u"), ("kh", "h"), ("dh", "d"), ("q", "k"), ("gh", "g"), ("aa", "a"), ("o", "u"), ("y", "i"), ("sh", "ch"), ("w", "v")];

    private readonly Random random = new(seed);

    public string Person() => $"{given[random.Next(given.Length)]} {(random.Next(3) == 0 ? "al-" : "")}{Word()}{(random.Next(4) == 0 ? " " + Word() : "")}";

    public string Body() => $"{Word()}{(random.Next(2) == 0 ? " " + Word() : "")} {bodies[random.Next(bodies.Length)]}";

    /// <summary>The name in another hand.</summary>
    public string Respelled(string name)
    {
        var (from, to) = respellings[random.Next(respellings.Length)];
        return name.Replace(from, to, StringComparison.Ordinal);
    }

    public int Next(int below) => random.Next(below);

    private string Word()
    {
        var word = string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => openings[random.Next(openings.Length)] + vowels[random.Next(vowels.Length)] + closings[random.Next(closings.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
