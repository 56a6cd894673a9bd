using System.Text;
using Rapporteur.Knowledge.Tagging;
using Rapporteur.Text;

namespace Rapporteur.Read.Tags;

/// <summary>Makes a lemma of a form: drop so many characters at the end, add others.</summary>
internal readonly record struct LemmaRule(int Drop, string Add)
{
    private const int ShortestStem = 2;

    public static LemmaRule Keep => new(0, "");

    public static LemmaRule Between(string form, string lemma)
    {
        var same = 0;
        while (same < form.Length && same < lemma.Length && Hashing.Fold(form[same]) == Hashing.Fold(lemma[same]))
        {
            same++;
        }

        return new LemmaRule(form.Length - same, lemma[same..]);
    }

    public bool Fits(string form) => form.Length >= Drop + ShortestStem || (form.Length > Drop && Add.Length > 1);

    /// <summary>Names keep their case, other words lose it; what is added follows a form that is all capitals.</summary>
    public string Apply(string form, Upos upos)
    {
        var stem = form.AsSpan(0, Math.Max(0, form.Length - Drop));
        if (upos != Upos.Propn)
        {
            return string.Intern(string.Concat(stem.ToString().ToLowerInvariant(), Add));
        }

        return string.Intern(string.Concat(stem, form.Length > 1 && char.IsUpper(form[^1]) ? Add.ToUpperInvariant() : Add));
    }

    public static LemmaRule[] ReadAll(ReadOnlySpan<byte> section) =>
        [.. Encoding.UTF8.GetString(section).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => new LemmaRule(l[0] - '0', l[1..]))];

    public static byte[] WriteAll(IEnumerable<LemmaRule> rules) =>
        Encoding.UTF8.GetBytes(string.Concat(rules.Select(r => $"{(char)('0' + r.Drop)}{r.Add}\n")));
}
