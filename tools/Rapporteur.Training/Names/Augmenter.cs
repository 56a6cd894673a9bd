using Rapporteur.Text;

namespace Rapporteur.Training.Names;

/// <summary>
/// Makes copies of documents whose names are others of their kind, each name replaced alike throughout its document, so that the
/// model learns from contexts and shapes what it cannot learn from the names themselves.
/// </summary>
internal sealed class Augmenter(Grammar grammar, Chance chance)
{
    public NameDocument Rename(NameDocument document)
    {
        var words = new Dictionary<string, string>();
        var names = new Dictionary<string, string[]>();
        return new NameDocument([.. document.Sentences.Select(s => Rename(s, words, names))]);
    }

    private NameSentence Rename(NameSentence sentence, Dictionary<string, string> words, Dictionary<string, string[]> names)
    {
        var tokens = new List<string>();
        var mentions = new List<NameMention>();
        var at = 0;
        foreach (var mention in sentence.Mentions)
        {
            tokens.AddRange(sentence.Tokens[at..mention.First]);
            var first = tokens.Count;
            tokens.AddRange(New(sentence.Tokens[mention.First..mention.End], mention.Tag, words, names));
            mentions.Add(new NameMention(first, tokens.Count, mention.Tag));
            at = mention.End;
        }

        tokens.AddRange(sentence.Tokens[at..]);
        return new NameSentence([.. tokens], [.. mentions]);
    }

    private string[] New(string[] name, EntityTag tag, Dictionary<string, string> words, Dictionary<string, string[]> names)
    {
        if (tag == EntityTag.Person)
        {
            return [.. name.SelectMany((w, i) => NewWord(w, i == name.Length - 1, words))];
        }

        var key = tag + " " + string.Join(' ', name);
        if (!names.TryGetValue(key, out var other))
        {
            names.Add(key, other = Other(name, tag));
        }

        return other;
    }

    private IEnumerable<string> NewWord(string word, bool last, Dictionary<string, string> words)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]) || word.Contains('.'))
        {
            return [word];
        }

        if (!words.TryGetValue(word, out var other))
        {
            var slot = (chance.With(0.25) ? "invented:" : "") + (last ? "family" : "given");
            other = grammar.Slot(slot, chance);
            words.Add(word, word.All(char.IsUpper) ? other.ToUpperInvariant() : other);
        }

        return Splitter.Token(other);
    }

    private string[] Other(string[] name, EntityTag tag)
    {
        var symbol = tag switch
        {
            EntityTag.Place when name.Length <= 2 => chance.With(0.2) ? "C" : "L",
            EntityTag.Organization when name.Length == 1 && name[0].Length is > 1 and < 6 && name[0].All(char.IsUpper) => "acroname",
            EntityTag.Organization when name.Length > 1 && chance.With(0.7) => "O1",
            _ => null,
        };
        return symbol is null ? name : [.. BracketText.Parse(grammar.Write(symbol, chance)) is var s
            ? s.Tokens[s.Mentions[0].First..s.Mentions[0].End] : name];
    }
}
