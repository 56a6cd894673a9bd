namespace Rapporteur.Knowledge.Parsing;

/// <summary>Sizes of the parser's network.</summary>
/// <param name="Width">Numbers per token between the layers; half of them read forwards, half backwards.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="Arc">Numbers per token by which heads and dependents are matched.</param>
/// <param name="Label">Hidden numbers per arc by which its relation is chosen.</param>
internal readonly record struct ParserShape(int Width, int Layers, int Arc, int Label)
{
    /// <summary>Numbers per direction.</summary>
    public int Half => Width / 2;

    /// <summary>Columns of a recurrent layer: candidate, forget gate and output gate in two directions.</summary>
    public int Gates => 6 * Half;

    /// <summary>Relations, rounded up to whole panels.</summary>
    public const int Relations = 64;
}
