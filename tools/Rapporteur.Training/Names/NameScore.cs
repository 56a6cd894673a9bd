using Rapporteur.Read.Names;
using Rapporteur.Text;

namespace Rapporteur.Training.Names;

/// <summary>Precision and recall of names: span and kind must both be right.</summary>
internal sealed class NameScore
{
    private readonly int[] right = new int[5];
    private readonly int[] gold = new int[5];
    private readonly int[] found = new int[5];

    public double F1 => F(1, 2, 3, 4);

    /// <summary>Persons, organisations and places alone.</summary>
    public double F1Main => F(1, 2, 3);

    /// <summary>Reads the documents and counts; <paramref name="errors"/> gets a line for each sentence with an error.</summary>
    public static NameScore Of(NameRecognizer recognizer, IEnumerable<NameDocument> documents, TextWriter? errors = null)
    {
        var score = new NameScore();
        foreach (var document in documents)
        {
            var text = document.ToText();
            recognizer.Run(text);
            for (var s = 0; s < document.Sentences.Count; s++)
            {
                score.Add(document.Sentences[s], Found(text, text.Sentences[s]), errors);
            }
        }

        return score;
    }

    public double F(params int[] kinds)
    {
        int r = kinds.Sum(k => right[k]), g = kinds.Sum(k => gold[k]), f = kinds.Sum(k => found[k]);
        return g + f == 0 ? 0 : 200.0 * r / (g + f);
    }

    public override string ToString()
    {
        int r = right.Sum(), g = gold.Sum(), f = found.Sum();
        return $"P {100.0 * r / Math.Max(1, f):F1} R {100.0 * r / Math.Max(1, g):F1} F1 {F1:F1} | PER {F(1):F1} ORG {F(2):F1} PLACE {F(3):F1} "
            + $"OTHER {F(4):F1} | without other {F1Main:F1} | {g} names";
    }

    private static List<NameMention> Found(AnnotatedText text, Sentence sentence)
    {
        var mentions = new List<NameMention>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var at = i - sentence.First;
            if (text.Tokens[i].EntityStart)
            {
                mentions.Add(new NameMention(at, at + 1, text.Tokens[i].Entity));
            }
            else if (text.Tokens[i].Entity != EntityTag.None)
            {
                mentions[^1] = mentions[^1] with { End = at + 1 };
            }
        }

        return mentions;
    }

    private void Add(NameSentence sentence, List<NameMention> names, TextWriter? errors)
    {
        foreach (var mention in sentence.Mentions)
        {
            gold[(int)mention.Tag]++;
            right[(int)mention.Tag] += names.Contains(mention) ? 1 : 0;
        }

        foreach (var mention in names)
        {
            found[(int)mention.Tag]++;
        }

        if (errors is not null && !names.SequenceEqual(sentence.Mentions))
        {
            string Show(NameMention m) => $"{m.Tag.ToString()[..2]}<{string.Join(' ', sentence.Tokens[m.First..m.End])}>";
            errors.WriteLine(string.Join(' ', sentence.Tokens));
            errors.WriteLine("   missed " + string.Join("  ", sentence.Mentions.Except(names).Select(Show)));
            errors.WriteLine("   wrong  " + string.Join("  ", names.Except(sentence.Mentions).Select(Show)));
        }
    }
}
