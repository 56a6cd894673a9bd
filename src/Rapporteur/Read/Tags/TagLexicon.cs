using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Tagging;
using Rapporteur.Text;

namespace Rapporteur.Read.Tags;

/// <summary>Lemmas and features of a word under a label: learned exceptions by word, otherwise learned rules by ending.</summary>
internal sealed class TagLexicon(ModelBytes model, Label[] labels, KeyedTable<WordInfo> words)
{
    /// <summary>Longest ending that a rule looks at.</summary>
    public const int LongestEnding = 5;

    private readonly KeyedTable<byte> lemmaRules = new(model, TaggerFile.LemmaKeys, TaggerFile.LemmaRules);
    private readonly KeyedTable<ushort> morphs = new(model, TaggerFile.MorphKeys, TaggerFile.MorphFlags);
    private readonly Dictionary<(uint Word, Upos Upos), string> irregular = DataFile.Lines("lemmas/irregular.txt").Select(l => l.Split(' '))
        .ToDictionary(p => (Hashing.Lower(p[0]), p[2] == "verb" ? Upos.Verb : Upos.Noun), p => p[1]);

    private readonly LemmaRule[] rules = LemmaRule.ReadAll(model.Section<byte>(TaggerFile.Rules));

    public static uint WordKey(uint word, int label) => Hashing.Join(word, (uint)label + 100);

    /// <summary>Key of the rule for words with an ending; the empty one is the label's default.</summary>
    public static uint EndingKey(ReadOnlySpan<char> ending, int label) =>
        Hashing.Join(Hashing.Lower(ending), (uint)label + 200, (uint)ending.Length);

    public Morph MorphOf(ReadOnlySpan<char> form, uint word, int label)
    {
        if (morphs.TryGet(WordKey(word, label), out var flags))
        {
            return (Morph)flags;
        }

        var morph = labels[label].Morph;
        var present = morph == (Morph.Finite | Morph.Present);
        return present && (form[^1] | 32) == 's' ? morph | Morph.ThirdPerson : morph;
    }

    public string LemmaOf(string form, uint word, int label)
    {
        if (IsInflected(labels[label].Morph, form) && irregular.TryGetValue((word, labels[label].Upos), out var lemma))
        {
            return lemma;
        }

        if (lemmaRules.TryGet(WordKey(word, label), out var rule))
        {
            return rules[rule].Apply(form, labels[label].Upos);
        }

        for (var length = Math.Min(LongestEnding, form.Length - 1); length >= 0; length--)
        {
            if (lemmaRules.TryGet(EndingKey(form.AsSpan(form.Length - length), label), out rule) && rules[rule].Fits(form))
            {
                var guess = rules[rule].Apply(form, labels[label].Upos);
                return labels[label].Upos == Upos.Verb ? Mend(guess, form) : guess;
            }
        }

        return LemmaRule.Keep.Apply(form, labels[label].Upos);
    }

    private static bool IsInflected(Morph morph, string form) =>
        (morph & (Morph.Past | Morph.Plural)) != 0 || ((morph & (Morph.Participle | Morph.Gerund)) != 0 && (form[^1] | 32) == 'g');

    /// <summary>Rules by ending cannot know whether a verb ends in e or doubles its last letter; words that have been seen can.</summary>
    private string Mend(string lemma, string form)
    {
        if (lemma.Length < 3 || lemma.Length == form.Length || IsKnown(lemma))
        {
            return lemma;
        }

        if (IsKnown(lemma + "e"))
        {
            return lemma + "e";
        }

        return lemma[^1] == lemma[^2] && IsKnown(lemma[..^1]) ? lemma[..^1] : lemma;
    }

    private bool IsKnown(string lemma) => words.TryGet(Hashing.Lower(lemma), out _);
}
