using Rapporteur.Knowledge.Names;
using Rapporteur.Read.Sentences;

namespace Rapporteur.Training.Names;

/// <summary>Counts words in plain text: how often each is written small inside sentences. Case class 1 is mostly small, 2 both, 3 capital.</summary>
internal sealed class WordStatistics
{
    private readonly Dictionary<uint, (int Small, int Large)> counts = [];

    public void Add(IEnumerable<string> tokens)
    {
        var start = true;
        foreach (var token in tokens)
        {
            if (token.Length > 0 && char.IsLetter(token[0]))
            {
                var hash = WordHash.Of(token);
                var (small, large) = counts.GetValueOrDefault(hash);
                var isSmall = char.IsLower(token[0]);
                counts[hash] = isSmall ? (small + 1, large) : start ? (small, large) : (small, large + 1);
            }

            start = token is "." or "?" or "!" or "\"" or "“" or ":" or "\n" or "'" or "‘";
        }
    }

    /// <summary>Adds lines of text that is written in capitals and small letters.</summary>
    public void AddText(string text)
    {
        foreach (var line in text.Split('\n').Where(l => l.Length > 40))
        {
            Add(Tokenizer.Run(line).ToArray().Select(t => line[t.Start..t.End]).Prepend("\n"));
        }
    }

    public Dictionary<uint, ushort> CaseClasses(int least)
    {
        var classes = new Dictionary<uint, ushort>();
        foreach (var (hash, (small, large)) in counts)
        {
            var total = small + large;
            if (total >= least)
            {
                classes.Add(hash, (ushort)(small * 4 >= total * 3 ? 1 : small * 5 >= total ? 2 : 3));
            }
        }

        return classes;
    }
}
