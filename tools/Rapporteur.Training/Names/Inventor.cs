namespace Rapporteur.Training.Names;

/// <summary>Makes up words that look like the names of a slot: letters follow the last two as they do there.</summary>
internal sealed class Inventor
{
    private readonly Dictionary<string, Dictionary<string, List<char>>> chains = [];

    public Inventor(Dictionary<string, List<string>> slots)
    {
        foreach (var (slot, words) in slots.Where(s => s.Key.StartsWith("given", StringComparison.Ordinal)
            || s.Key.StartsWith("family", StringComparison.Ordinal) || s.Key is "city" or "region"))
        {
            chains.Add(slot, Learn(words));
        }

        chains.Add("", chains["city"]);
    }

    public string Word(string slot, Chance chance)
    {
        var chain = chains[slot];
        for (var attempt = 0; ; attempt++)
        {
            var word = "";
            while (word.Length < 12)
            {
                var next = chance.Of(chain[Key(word)]);
                if (next == '\0')
                {
                    break;
                }

                word += next;
            }

            if (word.Length is >= 3 and < 12 || attempt > 50)
            {
                return char.ToUpperInvariant(word[0]) + word[1..];
            }
        }
    }

    private static Dictionary<string, List<char>> Learn(List<string> words)
    {
        var chain = new Dictionary<string, List<char>>();
        foreach (var word in words.SelectMany(w => w.Split(' ', '-')).Where(w => w.Length > 2).Select(w => w.ToLowerInvariant()))
        {
            for (var i = 0; i <= word.Length; i++)
            {
                var key = Key(word[..i]);
                chain.TryAdd(key, []);
                chain[key].Add(i < word.Length ? word[i] : '\0');
            }
        }

        return chain;
    }

    private static string Key(string word) => word.Length <= 2 ? word : word[^2..];
}
