using Rapporteur.Knowledge.Tagging;
using Rapporteur.Read.Tags;
using Rapporteur.Text;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Tagging;

/// <summary>Learns lemmas and features: rules by ending, exceptions by word.</summary>
internal sealed class LexiconBuilder(Label[] labels)
{
    private const int FewForRule = 3;
    private const int FewForPlainWord = 2;
    private static readonly Upos[] Open = [Upos.Noun, Upos.Propn, Upos.Verb, Upos.Adj, Upos.Adv];
    private readonly Dictionary<LemmaRule, byte> numbers = [];

    public void Build(IReadOnlyList<UdSentence> source, byte[][] sections)
    {
        var words = source.SelectMany(s => s.Words).Where(w => w.Lemma != "_" && !w.Feats.Contains("Typo=Yes") && !w.Feats.Contains("Abbr=Yes"))
            .GroupBy(w => (Form: Lower(w.Form), Label: TagCorpus.Number(labels, Label.Of(w.Upos, w.Morph))))
            .Select(g => (g.Key.Form, g.Key.Label, Rule: Majority(g.Select(w => LemmaRule.Between(w.Form, w.Lemma))), Count: g.Count()))
            .Where(w => w.Rule.Drop <= 9).OrderBy(w => w.Form, StringComparer.Ordinal).ThenBy(w => w.Label).ToList();
        var rules = Endings(words.Where(w => Open.Contains(labels[w.Label].Upos)).Select(w => (w.Form, (int)w.Label, w.Rule)).ToList());
        var table = new SortedDictionary<uint, byte>(rules.ToDictionary(r => r.Key, r => Number(r.Value)));
        foreach (var (form, label, rule, count) in words)
        {
            if (Guess(rules, form, label) != rule && (count >= FewForPlainWord || rule.Drop + rule.Add.Length <= 5))
            {
                table[TagLexicon.WordKey(Hashing.Lower(form), label)] = Number(rule);
            }
        }

        sections[TaggerFile.LemmaKeys] = WordTableBuilder.Bytes(table.Keys.ToArray());
        sections[TaggerFile.LemmaRules] = [.. table.Values];
        sections[TaggerFile.Rules] = LemmaRule.WriteAll(numbers.OrderBy(n => n.Value).Select(n => n.Key));
        Morphs(source, sections);
    }

    private void Morphs(IReadOnlyList<UdSentence> source, byte[][] sections)
    {
        var table = new SortedDictionary<uint, ushort>();
        foreach (var group in source.SelectMany(s => s.Words).GroupBy(w => (Form: Lower(w.Form), Label: TagCorpus.Number(labels, Label.Of(w.Upos, w.Morph)))))
        {
            var morph = Majority(group.Select(w => w.Morph));
            if (morph != labels[group.Key.Label].Morph)
            {
                table[TagLexicon.WordKey(Hashing.Lower(group.Key.Form), group.Key.Label)] = (ushort)morph;
            }
        }

        sections[TaggerFile.MorphKeys] = WordTableBuilder.Bytes(table.Keys.ToArray());
        sections[TaggerFile.MorphFlags] = WordTableBuilder.Bytes(table.Values.ToArray());
    }

    /// <summary>For each label and ending the most frequent rule among the words that have it, where it differs from a shorter ending's.</summary>
    private static Dictionary<uint, LemmaRule> Endings(List<(string Form, int Label, LemmaRule Rule)> words)
    {
        var rules = new Dictionary<uint, LemmaRule>();
        for (var length = 0; length <= TagLexicon.LongestEnding; length++)
        {
            var groups = words.Where(w => w.Form.Length > length)
                .GroupBy(w => (Ending: w.Form[^length..], w.Label)).Where(g => length == 0 || g.Count() >= FewForRule).ToList();
            var found = new List<(uint, LemmaRule)>();
            foreach (var group in groups)
            {
                var rule = Majority(group.Select(w => w.Rule));
                var share = (double)group.Count(w => w.Rule == rule) / group.Count();
                if (length == 0 || (share > 0.6 && Guess(rules, group.First().Form, group.Key.Label) != rule))
                {
                    found.Add((TagLexicon.EndingKey(group.Key.Ending, group.Key.Label), rule));
                }
            }

            found.ForEach(f => rules[f.Item1] = f.Item2);
        }

        return rules;
    }

    private static LemmaRule Guess(Dictionary<uint, LemmaRule> rules, string form, int label)
    {
        for (var length = Math.Min(TagLexicon.LongestEnding, form.Length - 1); length >= 0; length--)
        {
            if (rules.TryGetValue(TagLexicon.EndingKey(form.AsSpan(form.Length - length), label), out var rule) && rule.Fits(form))
            {
                return rule;
            }
        }

        return LemmaRule.Keep;
    }

    private byte Number(LemmaRule rule)
    {
        if (!numbers.TryGetValue(rule, out var number))
        {
            number = numbers.Count < 255 ? (byte)numbers.Count : numbers[LemmaRule.Keep];
            numbers[rule] = number;
        }

        return number;
    }

    private static string Lower(string form) => form.ToLowerInvariant();

    private static T Majority<T>(IEnumerable<T> values) where T : notnull =>
        values.GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).First().Key;
}
