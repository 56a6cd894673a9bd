using System.Runtime.InteropServices;
using Rapporteur.Knowledge.Names;

namespace Rapporteur.Training.Names;

/// <summary>Writes models/ner.bin: the features with the largest weights, rounded to bytes.</summary>
internal static class NerModelWriter
{
    public const int MostFeatures = 165_000;
    private const int SlotBits = 18;

    public static byte[] Write(CrfTrainer trainer, IReadOnlyDictionary<uint, ushort> words)
    {
        var kept = trainer.Table.All().OrderByDescending(f => f.Size).ThenBy(f => f.Key).Take(MostFeatures).ToList();
        var scale = kept.Count == 0 ? 1 : 127f / kept[kept.Count / 2000].Size;
        var slots = 1 << SlotBits;
        var wordSlots = 1;
        while (wordSlots < words.Count * 3 / 2)
        {
            wordSlots *= 2;
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Header(writer, slots, wordSlots, scale);
        foreach (var pair in trainer.Pairs)
        {
            writer.Write((short)Math.Clamp(MathF.Round(pair * scale), short.MinValue, short.MaxValue));
        }

        stream.Position = NerModel.HeaderBytes + (((17 * 17) + 7) / 8 * 8 * sizeof(short));
        var (rows, checks) = Rows(trainer.Table, kept, scale, slots);
        var (keys, values) = Words(words, wordSlots);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(rows));
        writer.Write(MemoryMarshal.AsBytes<uint>(keys));
        writer.Write(MemoryMarshal.AsBytes<ushort>(checks));
        writer.Write(MemoryMarshal.AsBytes<ushort>(values));
        writer.Flush();
        return stream.ToArray();
    }

    private static void Header(BinaryWriter writer, int slots, int wordSlots, float scale)
    {
        writer.Write(NerModel.Magic);
        writer.Write(NerModel.Version);
        writer.Write(slots);
        writer.Write(wordSlots);
        writer.Write(scale);
        writer.Write(new byte[NerModel.HeaderBytes - 20]);
    }

    private static (sbyte[] Rows, ushort[] Checks) Rows(FeatureTable table, List<(uint Key, int At, float Size)> kept, float scale, int slots)
    {
        var rows = new sbyte[slots * NerModel.Width];
        var checks = new ushort[slots];
        foreach (var (key, at, _) in kept)
        {
            var slot = (int)(key & (uint)(slots - 1));
            while (checks[slot] != 0)
            {
                slot = (slot + 1) & (slots - 1);
            }

            checks[slot] = NerModel.CheckOf(key);
            var weights = table.Weights(at);
            for (var k = 0; k < NerModel.Width; k++)
            {
                rows[(slot * NerModel.Width) + k] = (sbyte)Math.Clamp(MathF.Round(weights[k] * scale), -127, 127);
            }
        }

        return (rows, checks);
    }

    private static (uint[] Keys, ushort[] Values) Words(IReadOnlyDictionary<uint, ushort> words, int slots)
    {
        var keys = new uint[slots];
        var values = new ushort[slots];
        foreach (var (key, value) in words.OrderBy(w => w.Key).Where(w => w.Key != 0))
        {
            var slot = (int)(key & (uint)(slots - 1));
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (slots - 1);
            }

            keys[slot] = key;
            values[slot] = value;
        }

        return (keys, values);
    }
}
