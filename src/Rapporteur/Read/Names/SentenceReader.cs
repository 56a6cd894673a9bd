using Rapporteur.Knowledge.Names;

namespace Rapporteur.Read.Names;

/// <summary>Traits that need the whole sentence: how it is written, which words have capitals, data phrases, candidates.</summary>
internal static class SentenceReader
{
    private const int LongestPhrase = 9;

    /// <param name="whole">How the report as a whole is written; decides for short sentences.</param>
    public static void Read(Span<TokenTraits> tokens, NameLexicon lexicon, Writing whole)
    {
        var writing = WritingOf(tokens, whole);
        foreach (ref var t in tokens)
        {
            t.Writing = writing;
            t.Capital = IsCapital(t, writing);
        }

        MatchPhrases(tokens, lexicon);
        MarkCandidates(tokens);
    }

    /// <summary>Whether most words of a text are in capitals.</summary>
    public static Writing WritingOf(ReadOnlySpan<TokenTraits> tokens, Writing whole)
    {
        int lower = 0, capitals = 0, initial = 0, words = 0;
        foreach (ref readonly var t in tokens)
        {
            switch (t.Shape)
            {
                case Shape.Lower:
                    var small = (t.Flags & (NameFlags.Connector | NameFlags.Particle)) != 0;
                    lower += small ? 0 : 1;
                    words += small ? 0 : 1;
                    break;
                case Shape.Capitalized or Shape.Mixed:
                    initial++;
                    words++;
                    break;
                case Shape.Capitals:
                    capitals++;
                    words++;
                    break;
            }
        }

        if (capitals >= 4 && (lower + initial) * 5 <= capitals)
        {
            return Writing.Capitals;
        }

        if (words < 4)
        {
            return whole == Writing.Capitals && lower == 0 && initial == 0 ? Writing.Capitals : Writing.Mixed;
        }

        return initial >= 3 && lower * 5 <= words ? Writing.Title : Writing.Mixed;
    }

    private static bool IsCapital(in TokenTraits t, Writing writing)
    {
        if (t.Shape is < Shape.Capitalized or > Shape.Alphanumeric or Shape.Digits)
        {
            return false;
        }

        return writing switch
        {
            Writing.Capitals => t.CaseClass != 1,
            Writing.Title => t.CaseClass != 1 || t.Shape is Shape.Capitals or Shape.Mixed,
            _ => true,
        };
    }

    private static void MatchPhrases(Span<TokenTraits> tokens, NameLexicon lexicon)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((tokens[i].Flags & NameFlags.PhraseStart) == 0)
            {
                continue;
            }

            var end = LongestMatch(tokens, i, lexicon, out var kinds);
            if (end < 0)
            {
                continue;
            }

            for (var j = i; j < end; j++)
            {
                var part = j == i ? 1u : j == end - 1 ? 3u : 2u;
                tokens[j].Phrase = (ushort)(((uint)kinds << 2) | part);
            }

            i = end - 1;
        }
    }

    private static int LongestMatch(ReadOnlySpan<TokenTraits> tokens, int first, NameLexicon lexicon, out PhraseBits kinds)
    {
        kinds = PhraseBits.None;
        var best = -1;
        var hash = tokens[first].Word;
        var words = 1;
        for (var j = first + 1; j < tokens.Length && words < LongestPhrase; j++)
        {
            if (tokens[j].Shape == Shape.Hyphen)
            {
                continue;
            }

            hash = WordHash.Join(hash, tokens[j].Word);
            var bits = lexicon.Phrase(hash);
            if (bits == 0)
            {
                break;
            }

            words++;
            if ((bits & PhraseBits.Whole) != 0)
            {
                best = j + 1;
                kinds = bits & PhraseBits.Whole;
            }
        }

        return best;
    }

    private static void MarkCandidates(Span<TokenTraits> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var t = ref tokens[i];
            if (t.Shape >= Shape.Quote && t.Shape != Shape.Sign)
            {
                continue;
            }

            t.Candidate = t.Capital || t.Writing != Writing.Mixed || Near(tokens, i, 1)
                || (t.CaseClass != 1 && Near(tokens, i, 2)) || t.Phrase != 0;
        }
    }

    private static bool Near(ReadOnlySpan<TokenTraits> tokens, int i, int distance) =>
        (i >= distance && tokens[i - distance].Capital) || (i + distance < tokens.Length && tokens[i + distance].Capital);
}
