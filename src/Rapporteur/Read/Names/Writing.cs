namespace Rapporteur.Read.Names;

/// <summary>How a whole sentence is written, which says what a capital is worth in it.</summary>
internal enum Writing : byte
{
    Mixed,
    Capitals,

    /// <summary>Headline style: every word of weight has a capital.</summary>
    Title,
}
