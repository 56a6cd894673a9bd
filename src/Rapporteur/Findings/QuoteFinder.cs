using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>Finds quotes in a text whose white space may differ from theirs.</summary>
internal sealed class QuoteFinder
{
    private readonly string flat;
    private readonly int[] at;

    public QuoteFinder(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        var positions = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var blank = char.IsWhiteSpace(text[i]);
            if (blank && (collapsed.Length == 0 || collapsed[^1] == ' '))
            {
                continue;
            }

            collapsed.Append(blank ? ' ' : text[i]);
            positions.Add(i);
        }

        flat = collapsed.ToString();
        at = [.. positions];
    }

    /// <summary>Where the quote stands, or null.</summary>
    public TextSpan? Find(string quote)
    {
        var wanted = Collapse(quote);
        var start = wanted.Length == 0 ? -1 : flat.IndexOf(wanted, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(at[start], at[start + wanted.Length - 1] + 1);
    }

    /// <summary>All places of whole words, in text order.</summary>
    public IEnumerable<TextSpan> FindWords(string words)
    {
        var wanted = Collapse(words);
        for (var i = 0; wanted.Length > 0 && (i = flat.IndexOf(wanted, i, StringComparison.Ordinal)) >= 0; i += wanted.Length)
        {
            var end = i + wanted.Length;
            if ((i == 0 || !char.IsLetterOrDigit(flat[i - 1])) && (end == flat.Length || !char.IsLetterOrDigit(flat[end])))
            {
                yield return new TextSpan(at[i], at[end - 1] + 1);
            }
        }
    }

    /// <summary>Runs of white space become one space; none at the ends.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                result.Append(letter);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }
}
