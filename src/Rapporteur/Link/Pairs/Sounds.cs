using System.Text;
using Rapporteur.Knowledge;

namespace Rapporteur.Link.Pairs;

/// <summary>How far apart two sounds are, from data/link/near-sounds.txt.</summary>
internal static class Sounds
{
    private const int Signs = 128;
    private const byte Unlike = 10;
    private const int Longest = 32;

    private static readonly byte[] costs = Costs();
    private static readonly byte[] classes = Classes();

    /// <summary>Number of a family of near consonants, so that "k" and "g" count as one where only a first glance is wanted.</summary>
    public static int Class(char sign) => sign < Signs ? classes[sign] : 31;

    /// <summary>The families of the consonants, each once where it stands several times in a row; h, v and a first vowel left out.</summary>
    public static string Families(string skeleton)
    {
        var families = new StringBuilder(skeleton.Length);
        foreach (var sign in skeleton)
        {
            var family = (char)('A' + Class(sign));
            if (sign is not ('h' or 'v' or 'a') && (families.Length == 0 || families[^1] != family))
            {
                families.Append(family);
            }
        }

        return families.ToString();
    }

    /// <summary>1 where the two sound the same, down to 0 where nothing agrees; shorter words suffer more from one difference.</summary>
    public static double Likeness(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        if (a.Length > Longest || b.Length > Longest)
        {
            return a == b ? 1 : 0;
        }

        return Math.Max(0, 1 - (Distance(a, b) / (Unlike * 0.5 * (a.Length + b.Length))));
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j < b.Length; j++)
        {
            row[j + 1] = row[j] + Gap(b[j]);
        }

        for (var i = 0; i < a.Length; i++)
        {
            var corner = row[0];
            var gap = Gap(a[i]);
            row[0] += gap;
            for (var j = 0; j < b.Length; j++)
            {
                var up = row[j + 1];
                row[j + 1] = Math.Min(Math.Min(up + gap, row[j] + Gap(b[j])), corner + Cost(a[i], b[j]));
                corner = up;
            }
        }

        return row[b.Length];
    }

    private static int Gap(char sign) => Cost(sign, '-');

    private static int Cost(char a, char b) => a == b ? 0 : a < Signs && b < Signs ? costs[(a * Signs) + b] : Unlike;

    private static byte[] Costs()
    {
        var table = new byte[Signs * Signs];
        Array.Fill(table, Unlike);
        foreach (var parts in DataFile.Lines("link/near-sounds.txt").Select(l => l.Split(' ')))
        {
            var (a, b, cost) = (parts[0][0], parts[1][0], byte.Parse(parts[2]));
            table[(a * Signs) + b] = table[(b * Signs) + a] = cost;
        }

        return table;
    }

    /// <summary>Sounds that cost at most half are one family, as far as the first of them reaches.</summary>
    private static byte[] Classes()
    {
        var table = new byte[Signs];
        byte next = 0;
        for (var sign = 0; sign < Signs; sign++)
        {
            table[sign] = (byte)(next++ % 31);
        }

        foreach (var (sign, like) in (ReadOnlySpan<(char, char)>)[('g', 'k'), ('x', 'k'), ('h', 'k'), ('j', 'k'), ('c', 'k'), ('S', 's'), ('Z', 's'), ('z', 's'), ('d', 't'), ('b', 'p'), ('f', 'p'), ('v', 'p')])
        {
            table[sign] = table[like];
        }

        table['t'] = table['d'] = table['s'] = table['S'] = table['Z'] = table['z'];
        return table;
    }
}
