using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Read.Coreference;

namespace Rapporteur.Ask;

/// <summary>The names of a case, to find them in a question however they are spelled there.</summary>
internal sealed class NameTable
{
    private const int MostWords = 8;
    private readonly Dictionary<string, HashSet<string>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> byWord = new(StringComparer.Ordinal);

    public NameTable(IEnumerable<Actor> actors)
    {
        foreach (var actor in actors.Where(a => a.IsNamed))
        {
            foreach (var name in actor.Names.Where(n => n.Form is not (MentionForm.Pronoun or MentionForm.Description)).Select(n => n.Words).Append(actor.Name))
            {
                var words = Words(name).Select(w => w.Folded).ToList();
                Add(byName, string.Join(' ', words), actor.Id);
                foreach (var word in words.Where(w => w.Length > 2))
                {
                    Add(byWord, word, actor.Id);
                }
            }
        }
    }

    /// <summary>Words of a text with their places, folded; articles, possessive endings and particles are left out.</summary>
    public static List<(string Folded, int Start, int End)> Words(string text)
    {
        var words = new List<(string, int, int)>();
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '‘' or 'ʿ' or 'ʾ' or '`' || (text[i] == '.' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            {
                i++;
            }

            var word = text[start..i].TrimEnd('\'', '’', '‘');
            word = word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’' ? word[..^2] : word;
            var folded = NameFold.Of(word);
            if (folded.Length > 0 && folded is not ("the" or "al" or "el" or "a" or "an"))
            {
                words.Add((folded, start, start + word.Length));
            }
        }

        return words;
    }

    /// <summary>Actors of exactly this name, in any spelling.</summary>
    public IReadOnlySet<string> Exact(IReadOnlyList<string> words) =>
        words.Count <= MostWords && byName.TryGetValue(string.Join(' ', words), out var ids) ? ids : new HashSet<string>();

    /// <summary>Actors in whose names all these words stand, or words that differ by a letter.</summary>
    public IReadOnlySet<string> Containing(IReadOnlyList<string> words)
    {
        HashSet<string>? all = null;
        foreach (var word in words)
        {
            var fitting = byWord.TryGetValue(word, out var exact) ? exact
                : [.. byWord.Where(p => NameFold.IsVariant(p.Key, word)).SelectMany(p => p.Value)];
            all = all is null ? [.. fitting] : [.. all.Where(fitting.Contains)];
        }

        return all ?? [];
    }

    private static void Add(Dictionary<string, HashSet<string>> table, string key, string id)
    {
        if (key.Length > 0)
        {
            (table.TryGetValue(key, out var ids) ? ids : table[key] = new HashSet<string>(StringComparer.Ordinal)).Add(id);
        }
    }
}
