using Rapporteur.Knowledge.Names;

namespace Rapporteur.Read.Names;

/// <summary>
/// Finds runs of words with capitals. A strict run holds only hyphens and name particles besides them; a wide run also up to two
/// connectors ("of the") between words with capitals.
/// </summary>
internal static class RunReader
{
    private const int MostConnectors = 2;

    /// <summary>Appends the runs of a sentence to <paramref name="runs"/>, which has room for two a token, and returns the new count.</summary>
    public static int Read(Span<TokenTraits> tokens, int offset, CapitalRun[] runs, int count)
    {
        count = Scan(tokens, offset, runs, count, false);
        return Scan(tokens, offset, runs, count, true);
    }

    private static int Scan(Span<TokenTraits> tokens, int offset, CapitalRun[] runs, int count, bool wide)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Capital)
            {
                continue;
            }

            var end = EndOf(tokens, i, wide);
            var first = !wide && i > 0 && Joins(tokens[i - 1], false) && (tokens[i - 1].Flags & (NameFlags.Particle | NameFlags.Kin)) != 0
                && (tokens[i - 1].Flags & NameFlags.Connector) == 0 ? i - 1 : i;
            var flags = NameFlags.None;
            for (var j = first; j < end; j++)
            {
                flags |= tokens[j].Flags;
                if (wide)
                {
                    tokens[j].WideRun = count;
                }
                else
                {
                    tokens[j].Run = count;
                }
            }

            runs[count++] = new CapitalRun { First = offset + first, End = offset + end, Flags = flags };
            i = end - 1;
        }

        return count;
    }

    private static int EndOf(ReadOnlySpan<TokenTraits> tokens, int i, bool wide)
    {
        var end = i + 1;
        while (end < tokens.Length)
        {
            var next = end;
            var between = 0;
            while (next < tokens.Length && !tokens[next].Capital && between <= MostConnectors && Joins(tokens[next], wide))
            {
                next++;
                between++;
            }

            if (next >= tokens.Length || !tokens[next].Capital)
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    private static bool Joins(in TokenTraits t, bool wide) =>
        t.Shape == Shape.Hyphen
        || (t.Shape is Shape.Lower or Shape.Capitals or Shape.Capitalized
            && (t.Flags & (wide ? NameFlags.Particle | NameFlags.Kin | NameFlags.Connector : NameFlags.Particle | NameFlags.Kin)) != 0
            && (wide || (t.Flags & NameFlags.Connector) == 0 || t.CaseClass != 1));
}
