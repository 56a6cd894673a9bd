using System.Buffers.Binary;
using Rapporteur.Knowledge.Tagging;

namespace Rapporteur.Training.Tagging;

/// <summary>Writes trained weights as the bytes that the tagger reads.</summary>
internal sealed class TagPacker(TagTrainer trainer)
{
    /// <summary>Weights beyond this share of all are clipped to the widest that a byte holds.</summary>
    private const double Clipped = 0.0001;

    /// <summary>Features of words that never weigh as much as this, in units of the packed weights, are left out.</summary>
    private const double Faint = 4;

    private const double LookAgain = 35;

    private readonly double scale = 127 / Percentile(trainer);

    /// <summary>Words whose best label leads by less than this get a second look.</summary>
    public short Margin => (short)Math.Min(16000, scale * LookAgain);

    public (byte[] Keys, byte[] Rows) Types()
    {
        var keys = new List<uint>();
        var rows = new List<byte>();
        foreach (var (key, row) in trainer.Features.TypeRows.OrderBy(p => p.Key))
        {
            var bytes = new byte[TypeRows.RowBytes];
            var factor = Math.Clamp((int)Math.Ceiling(Largest(row) * scale / 127), 1, 255);
            for (var place = 0; place < TypeRows.Places; place++)
            {
                Row(trainer.Types, (row * TypeRows.Places) + place, bytes.AsSpan(place * Label.Most), scale / factor);
            }

            bytes[^1] = (byte)factor;
            if (Largest(row) * scale >= Faint)
            {
                keys.Add(key);
                rows.AddRange(bytes);
            }
        }

        return (WordTableBuilder.Bytes(keys.ToArray()), [.. rows]);
    }

    /// <param name="lines">Number of cache lines, a power of two; the features with the smallest weights are left out where they do not fit.</param>
    public byte[] Pairs(int lines)
    {
        var table = new byte[lines * 2 * PairTable.RowBytes];
        var used = new byte[lines];
        var dropped = 0;
        foreach (var (key, row) in trainer.Features.PairRows.OrderByDescending(p => Weight(p.Value)).ThenBy(p => p.Key))
        {
            var line = (int)PairTable.Line(key, (uint)lines - 1);
            if (used[line] == 2 || Weight(row) * scale < 1)
            {
                dropped += used[line] == 2 ? 1 : 0;
                continue;
            }

            var place = table.AsSpan(((line * 2) + used[line]++) * PairTable.RowBytes);
            Row(trainer.Pairs, row, place, scale);
            BinaryPrimitives.WriteUInt32LittleEndian(place[Label.Most..], key);
        }

        Console.WriteLine($"tagger: {used.Sum(u => u)} pair features kept, {dropped} did not fit");
        return table;
    }

    private double Weight(int row)
    {
        var sum = 0.0;
        for (var l = 0; l < Label.Most; l++)
        {
            sum = Math.Max(sum, Math.Abs(trainer.Pairs[row, l]));
        }

        return sum;
    }

    private static void Row(TagModel model, int row, Span<byte> to, double scale)
    {
        for (var l = 0; l < Label.Most; l++)
        {
            to[l] = (byte)(sbyte)Math.Clamp(Math.Round(model[row, l] * scale), -127, 127);
        }
    }

    private double Largest(int typeRow)
    {
        var largest = 0.0;
        for (var i = 0; i < TypeRows.Places * Label.Most; i++)
        {
            largest = Math.Max(largest, Math.Abs(trainer.Types[(typeRow * TypeRows.Places) + (i / Label.Most), i % Label.Most]));
        }

        return largest;
    }

    private static double Percentile(TagTrainer trainer)
    {
        var values = new List<float>();
        for (var row = 0; row < trainer.Features.PairRows.Count; row++)
        {
            for (var l = 0; l < Label.Most; l++)
            {
                var w = Math.Abs(trainer.Pairs[row, l]);
                if (w > 0)
                {
                    values.Add(w);
                }
            }
        }

        values.Sort();
        Console.WriteLine($"tagger: pair weights up to {values[^1]:F1}, median {values[values.Count / 2]:F2}, clipped beyond {values[(int)(values.Count * (1 - Clipped))]:F1}");
        return values[(int)(values.Count * (1 - Clipped))];
    }
}
