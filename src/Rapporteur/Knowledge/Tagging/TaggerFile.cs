namespace Rapporteur.Knowledge.Tagging;

/// <summary>Sections of models/tagger.bin.</summary>
internal static class TaggerFile
{
    public const string Name = "tagger.bin";
    public const int SplitWeights = 0;
    public const int Labels = 1;
    public const int TypeKeys = 2;
    public const int TypeRows = 3;
    public const int Pairs = 4;
    public const int WordKeys = 5;
    public const int WordInfo = 6;
    public const int LemmaKeys = 7;
    public const int LemmaRules = 8;
    public const int MorphKeys = 9;
    public const int MorphFlags = 10;
    public const int Rules = 11;
    public const int Margin = 12;
    public const int Count = 13;

    private static readonly Lazy<ModelBytes> Embedded = new(() => ModelBytes.Embedded(Name));
    private static ModelBytes? fresh;

    /// <summary>The embedded model, or the one that the training tool has put in its place.</summary>
    public static ModelBytes Current => fresh ?? Embedded.Value;

    public static void Replace(ModelBytes model) => fresh = model;
}
