using System.Runtime.InteropServices;
using Rapporteur.Knowledge.Parsing;
using Rapporteur.Read.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>A parser on a model that has just been written, read back from its bytes.</summary>
internal sealed unsafe class WrittenParser : IDisposable
{
    private readonly void* bytes;

    public WrittenParser(ReadOnlySpan<byte> model)
    {
        bytes = NativeMemory.AlignedAlloc((nuint)model.Length, 64);
        model.CopyTo(new Span<byte>(bytes, model.Length));
        Parser = new Parser(ParserModel.At((byte*)bytes, model.Length));
    }

    public Parser Parser { get; }

    public void Dispose() => NativeMemory.AlignedFree(bytes);
}
