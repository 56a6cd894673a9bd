using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Read.Forecasts;

/// <summary>The words that say how likely it is.</summary>
internal static class OutlookWords
{
    private static readonly Lazy<WordSections> cues = new(() => WordSections.Load("clauses/expectation.txt"));

    /// <summary>A modal with its adverbs ("could soon").</summary>
    public static string Joined(AnnotatedText text, int modal)
    {
        var words = text.FormString(modal);
        for (var i = modal + 1; i < text.Tokens.Length && text.Tokens[i].Upos == Upos.Adv && i < modal + 3; i++)
        {
            words += " " + text.FormString(i);
        }

        return words;
    }

    /// <summary>"Almost certain", "highly likely".</summary>
    public static string Qualified(AnnotatedText text, int token)
    {
        var firm = token > 0 && text.Tokens[token - 1].Head == token && cues.Value.Has("firm", text.Tokens[token - 1].Lemma);
        return firm ? text.FormString(token - 1) + " " + text.FormString(token) : text.FormString(token);
    }
}
