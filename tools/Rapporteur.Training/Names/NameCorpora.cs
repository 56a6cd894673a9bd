using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Training.Names;

/// <summary>Reads the corpora with names into one form: our four kinds, our tokens; demonyms are no names.</summary>
internal static class NameCorpora
{
    /// <summary>wikigold by articles.</summary>
    public static List<NameDocument> Wikigold(string directory) =>
        [.. Documents(Path.Combine(directory, "wikigold", "wikigold.conll.txt")).Select(d => new NameDocument(d))];

    /// <summary>A file of WNUT17; every post is a document of its own.</summary>
    public static List<NameDocument> Wnut(string directory, string file) =>
        [.. Documents(Path.Combine(directory, "WNUT17", file)).SelectMany(d => d).Select(s => new NameDocument([s]))];

    /// <summary>Annotated lines: <c>[PER Name]</c> and so on; a blank line ends a document.</summary>
    public static List<NameDocument> Annotated(string path)
    {
        var documents = new List<NameDocument> { new([]) };
        foreach (var line in File.ReadLines(path).Select(l => l.Trim()).Where(l => !l.StartsWith('#')))
        {
            if (line.Length == 0)
            {
                documents.Add(new NameDocument([]));
            }
            else
            {
                documents[^1].Sentences.Add(BracketText.Parse(line));
            }
        }

        return [.. documents.Where(d => d.Sentences.Count > 0)];
    }

    public static EntityTag Kind(string label) => label switch
    {
        "PER" or "person" => EntityTag.Person,
        "ORG" or "organization" or "corporation" or "group" => EntityTag.Organization,
        "LOC" or "location" or "place" => EntityTag.Place,
        "O" => EntityTag.None,
        _ => EntityTag.Other,
    };

    private static List<List<NameSentence>> Documents(string path)
    {
        var documents = new List<List<NameSentence>> { new() };
        var words = new List<(string Form, string Label)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var columns = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length >= 2 && columns[0] != "-DOCSTART-")
            {
                words.Add((columns[0], columns[^1]));
                continue;
            }

            if (words.Count > 0)
            {
                documents[^1].Add(Sentence(words));
                words.Clear();
            }

            if (columns.Length > 0 && documents[^1].Count > 0)
            {
                documents.Add([]);
            }
        }

        return [.. documents.Where(d => d.Count > 0)];
    }

    private static NameSentence Sentence(List<(string Form, string Label)> words)
    {
        var tokens = new List<string>();
        var mentions = new List<NameMention>();
        var previous = "O";
        foreach (var (form, label) in words)
        {
            var first = tokens.Count;
            tokens.AddRange(Splitter.Token(form));
            var kind = label == "O" ? EntityTag.None : Kind(label[2..]);
            if (kind != EntityTag.None)
            {
                var goesOn = label[0] == 'I' && previous.Length > 1 && previous[1..] == label[1..] || (label[0] == 'I' && previous == "B" + label[1..]);
                mentions.Add(goesOn ? mentions[^1] with { End = tokens.Count } : new NameMention(first, tokens.Count, kind));
                if (goesOn)
                {
                    mentions.RemoveAt(mentions.Count - 2);
                }
            }

            previous = label;
        }

        return new NameSentence([.. tokens], [.. mentions.Where(m => !IsDemonym(tokens, m))]);
    }

    private static bool IsDemonym(List<string> tokens, NameMention mention)
    {
        if (mention.Tag is EntityTag.Person)
        {
            return false;
        }

        var name = string.Join(' ', tokens.GetRange(mention.First, mention.End - mention.First).Where(t => t != "-"));
        var bits = NameLexicon.Shared.Word(WordHash.Of(name));
        var plain = (bits & (NameFlags.Demonym | NameFlags.Faith)) != 0 && (bits & (NameFlags.Country | NameFlags.Place)) == 0;
        return (mention.Tag == EntityTag.Other || (bits & NameFlags.Demonym) != 0) && (plain || Gazetteer.Shared.TryDemonym(name, out _));
    }
}
