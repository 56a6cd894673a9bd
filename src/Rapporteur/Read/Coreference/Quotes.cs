using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Marks the tokens that stand inside quotation marks.</summary>
internal static class Quotes
{
    public static bool[] In(AnnotatedText text)
    {
        var quoted = new bool[text.Tokens.Length];
        var open = false;
        var paragraph = -1;
        foreach (var sentence in text.Sentences)
        {
            // A quotation mark that was never closed does not swallow the rest of the report.
            if (sentence.Paragraph != paragraph)
            {
                open = false;
                paragraph = sentence.Paragraph;
            }

            for (var i = sentence.First; i < sentence.End; i++)
            {
                var mark = text.Form(i);
                open = mark is "“" || (mark is "\"" or "``" or "''" ? !open : mark is not "”" && open);
                quoted[i] = open;
            }
        }

        return quoted;
    }
}
