using Rapporteur.Knowledge.Names;

namespace Rapporteur.Read.Names;

/// <summary>Features of a token for the recogniser, as hashes. The model fits this list only: a change asks for new training.</summary>
internal ref struct NameFeatures(ReadOnlySpan<TokenTraits> tokens, ReadOnlySpan<CapitalRun> runs, int offset, Span<uint> keys)
{
    /// <summary>Room that a token needs at most.</summary>
    public const int Most = 96;

    /// <summary>The first features name the word itself; training drops them at times so that context learns to stand alone.</summary>
    public const int Lexical = 5;

    /// <summary>Stands for what lies before and behind a sentence.</summary>
    private static readonly TokenTraits Edge = new() { Word = 1, Shape = Shape.Sign, Prefix3 = 1, Suffix2 = 1, Suffix3 = 1, Suffix4 = 1, Run = -1, WideRun = -1 };

    private readonly ReadOnlySpan<TokenTraits> tokens = tokens;
    private readonly ReadOnlySpan<CapitalRun> runs = runs;
    private readonly int offset = offset;
    private readonly Span<uint> keys = keys;
    private uint template;
    private int count;

    /// <summary>Writes the features of a token of the sentence and returns how many there are.</summary>
    public int Of(int i)
    {
        count = 0;
        template = 0;
        ref readonly var t = ref tokens[i];
        ref readonly var before = ref At(i - 1);
        ref readonly var after = ref At(i + 1);
        Words(t, before, after);
        Forms(t, before, after, i);
        Knowledge(t, before, after, i);
        Clusters(t, before, after, i);
        Runs(t, i);
        return count;
    }

    private void Words(in TokenTraits t, in TokenTraits before, in TokenTraits after)
    {
        Add(t.Word);
        Add(t.Word ^ ShapeOf(t));
        Add(Pair(before.Word, t.Word));
        Add(Pair(t.Word, after.Word));
        Add(Pair(t.Word, Bits(before.Flags)));
        Add(before.Word);
        Add(after.Word);
        Add(Pair(before.Word, ShapeOf(t)));
        Add(Pair(after.Word, ShapeOf(t)));
        Add(Pair(before.Word, after.Word));
    }

    private void Forms(in TokenTraits t, in TokenTraits before, in TokenTraits after, int i)
    {
        ref readonly var before2 = ref At(i - 2);
        ref readonly var after2 = ref At(i + 2);
        Add(before2.Word);
        Add(after2.Word);
        Add(Pair(before2.Word, before.Word));
        Add(Pair(after.Word, after2.Word));
        Add(t.Prefix3);
        Add(t.Suffix2);
        Add(t.Suffix3);
        Add(t.Suffix4);
        Add(before.Suffix3);
        Add(after.Suffix3);
        var shape = ShapeOf(t);
        Add(shape);
        Add(Pair(shape, ShapeOf(before)));
        Add(Pair(shape, ShapeOf(after)));
        var three = Pair(Pair(ShapeOf(before), shape), ShapeOf(after));
        Add(three);
        Add(Pair(Pair(ShapeOf(before2), three), ShapeOf(after2)));
        Add(Pair(shape, i == 0 ? 2u : i == 1 && tokens[0].Shape >= Shape.Quote ? 3u : 1u));
        Add(Pair(t.Suffix3, shape));
    }

    private void Knowledge(in TokenTraits t, in TokenTraits before, in TokenTraits after, int i)
    {
        var flags = Bits(t.Flags);
        var shape = ShapeOf(t);
        Add(flags);
        Add(Pair(flags, shape));
        Add(Pair(flags, Bits(before.Flags)));
        Add(Pair(flags, Bits(after.Flags)));
        Add(Pair(Pair(Bits(before.Flags), shape), ShapeOf(before)));
        Add(Pair(Pair(Bits(after.Flags), shape), ShapeOf(after)));
        Add(Pair(Bits(At(i - 2).Flags), Pair(Bits(before.Flags), shape)));
        Add(Pair(Bits(At(i + 2).Flags), Pair(Bits(after.Flags), shape)));
        Add(Pair(t.Phrase, shape));
        Add(Pair(before.Phrase, shape));
        Add(Pair(after.Phrase, shape));
        Add(Pair(t.Phrase, flags));
    }

    private void Clusters(in TokenTraits t, in TokenTraits before, in TokenTraits after, int i)
    {
        var own = (uint)t.Known + 1;
        Add(own);
        Add(before.Known);
        Add(after.Known);
        Add(Pair(Pair(before.Known, ShapeOf(t)), after.Known));
        Add(Pair(own, ShapeOf(t)));
        Add(Pair(before.Known, own));
        Add(Pair(own, after.Known));
        Add(Pair(At(i - 2).Known, Pair(before.Known, ShapeOf(t))));
        Add(Pair(At(i + 2).Known, Pair(after.Known, ShapeOf(t))));
    }

    private void Runs(in TokenTraits t, int i)
    {
        if (t.Run >= 0)
        {
            RunOf(runs[t.Run], i, false);
        }

        template += t.Run >= 0 ? 0u : 16u;
        if (t.WideRun >= 0)
        {
            RunOf(runs[t.WideRun], i, true);
        }
    }

    private void RunOf(in CapitalRun run, int i, bool wide)
    {
        var first = run.First - offset;
        var end = run.End - offset;
        ref readonly var before = ref At(first - 1);
        ref readonly var after = ref At(end);
        var place = (i == first ? 1u : 0) | (i == end - 1 ? 2u : 0) | ((uint)Math.Min(end - first, 7) << 2) | (wide ? 64u : 0)
            | ((uint)tokens[i].Writing << 8);
        var kinds = (uint)(run.Flags & NameFlags.AnyOrganization);
        Add(place);
        Add(Pair(place, tokens[end - 1].Word));
        Add(Pair(place & ~3u, tokens[first].Word));
        Add(Pair(place & 3, before.Word));
        Add(Pair(place & 3, after.Word));
        Add(Pair(place & 3, Bits(tokens[end - 1].Flags)));
        Add(Pair(place & 3, Bits(before.Flags)));
        Add(Pair(place & 3, kinds));
        Add(Pair(place & 3, Bits(run.Flags)));
        Add(Pair(place & 3, Pair(before.Known, after.Known)));
        Add(Pair(place & 3, tokens[end - 1].Suffix3));
        Add(Pair(place & 67, Pair(tokens[end - 1].Known, tokens[first].Known)));
    }

    private void Add(uint value) => keys[count++] = Mix(value, ++template);

    private readonly ref readonly TokenTraits At(int i) => ref i >= 0 && i < tokens.Length ? ref tokens[i] : ref Edge;

    private static uint ShapeOf(in TokenTraits t) =>
        (uint)t.Shape | ((uint)t.Writing << 4) | (t.Capital ? 64u : 0) | (t.Writing == Writing.Mixed ? 0u : (uint)t.CaseClass << 7);

    private static uint Bits(NameFlags flags) => (uint)flags;

    private static uint Pair(uint a, uint b) => (a * 0x9E3779B1) ^ (b + 0x85EBCA77 + (a << 7) + (a >> 3));

    private static uint Mix(uint value, uint template)
    {
        var h = (value ^ (template * 0xC2B2AE3D)) * 0x9E3779B1;
        h ^= h >> 15;
        h *= 0x85EBCA6B;
        return h ^ (h >> 13);
    }
}
