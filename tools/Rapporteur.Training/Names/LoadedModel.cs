using System.Runtime.InteropServices;
using Rapporteur.Knowledge.Names;

namespace Rapporteur.Training.Names;

/// <summary>A model over bytes in memory that the collector does not move.</summary>
internal static unsafe class LoadedModel
{
    public static NerModel Of(byte[] bytes)
    {
        var memory = (byte*)NativeMemory.AlignedAlloc((nuint)bytes.Length, 64);
        bytes.CopyTo(new Span<byte>(memory, bytes.Length));
        return new NerModel(memory, bytes.Length, bytes);
    }

    /// <summary>A model without weights that only knows words: what training reads traits with.</summary>
    public static NerModel OfWords(IReadOnlyDictionary<uint, ushort> words) => Of(NerModelWriter.Write(new CrfTrainer(), words));
}
