using System.Buffers;
using System.Text;

namespace Rapporteur.Intake.Decoding;

/// <summary>Counts that tell damaged UTF-8 from one-byte encodings.</summary>
internal readonly record struct ByteCensus(int Visible, int BeyondAscii, int Sequences, int Faults, int FirstFault)
{
    /// <summary>Most bytes beyond ASCII stand in sequences that only UTF-8 has.</summary>
    public bool LooksLikeDamagedUtf8 => Sequences >= 2 && Sequences > 2 * Faults;

    public static ByteCensus Of(ReadOnlySpan<byte> bytes)
    {
        int visible = 0, beyond = 0, sequences = 0, faults = 0, first = -1;
        for (var i = 0; i < bytes.Length;)
        {
            var length = 1;
            if (bytes[i] > ' ')
            {
                visible++;
            }

            if (bytes[i] >= 0x80)
            {
                var isGood = Rune.DecodeFromUtf8(bytes[i..], out _, out length) == OperationStatus.Done;
                sequences += isGood ? 1 : 0;
                faults += isGood ? 0 : 1;
                first = isGood || first >= 0 ? first : i;
                beyond += length;
                visible += length - 1;
            }

            i += length;
        }

        return new ByteCensus(visible, beyond, sequences, faults, first);
    }
}
