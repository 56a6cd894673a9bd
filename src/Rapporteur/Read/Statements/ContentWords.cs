using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Words and phrases of data/statements/contents.txt, found in a stretch of text.</summary>
internal static class ContentWords
{
    private static readonly Lazy<WordSections> words = new(() => WordSections.Load("statements/contents.txt"));

    public static bool Is(AnnotatedText text, int token, string section) =>
        words.Value.Has(section, text.Tokens[token].Lemma) || words.Value.Has(section, text.FormString(token));

    /// <summary>First token of a word or phrase of the section between two tokens, or -1.</summary>
    public static int Find(AnnotatedText text, int first, int last, string section)
    {
        for (var i = first; i <= last; i++)
        {
            if (Is(text, i, section))
            {
                return i;
            }

            var phrase = text.Tokens[i].Lemma;
            for (var j = i + 1; j <= last && j < i + words.Value.Longest; j++)
            {
                phrase += " " + text.Tokens[j].Lemma;
                if (words.Value.Has(section, phrase))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
